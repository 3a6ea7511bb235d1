package nl.sectordeal.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.job.RunLedger.Entry;
import nl.sectordeal.notice.Texts;

/** The answer of {@code runs}. */
final class RunList {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

  private RunList() {}

  static Answer answer(List<Entry> entries, Texts texts) {
    if (entries.isEmpty()) {
      return Answer.done(List.of(texts.get("runs.none")));
    }
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("runs.head"));
    for (Entry entry : entries) {
      lines.add(
          "%s  %-16s  %-25s  %-7s  %-12s  %s"
              .formatted(
                  MOMENT.format(entry.started()),
                  texts.get("runs." + result(entry)),
                  entry.job(),
                  Objects.requireNonNullElse(entry.month(), "-"),
                  Objects.requireNonNullElse(entry.runId(), "-"),
                  Objects.requireNonNullElse(entry.folder(), "-")));
    }
    return Answer.done(lines);
  }

  private static String result(Entry entry) {
    Integer exit = entry.exit();
    if (exit == null) {
      return "broken";
    }
    return switch (exit) {
      case 0 -> "done";
      case 2 -> "use";
      case 3 -> "person";
      case 4 -> "tie";
      default -> "fault";
    };
  }
}
