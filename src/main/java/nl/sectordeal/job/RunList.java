package nl.sectordeal.job;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.job.RunLedger.Entry;

/** The answer of {@code runs}. */
final class RunList {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss").withZone(ZoneId.of("Europe/Amsterdam"));

  private RunList() {}

  static Answer answer(List<Entry> entries) {
    if (entries.isEmpty()) {
      return Answer.done(List.of("Nothing ran here yet."));
    }
    List<String> lines = new ArrayList<>();
    lines.add(
        "started              result            job                        month    run id        folder");
    for (Entry entry : entries) {
      lines.add(
          "%s  %-16s  %-25s  %-7s  %-12s  %s"
              .formatted(
                  MOMENT.format(entry.started()),
                  result(entry),
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
      return "broken off";
    }
    return switch (exit) {
      case 0 -> "done";
      case 2 -> "wrong use";
      case 3 -> "needs a person";
      case 4 -> "does not tie";
      default -> "our fault";
    };
  }
}
