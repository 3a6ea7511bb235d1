package nl.sectordeal.report.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.SourceLine;
import nl.sectordeal.report.SenderNames;
import nl.sectordeal.report.SmallCells;

/**
 * Per source and sender what was delivered, and what became of it. Rows are no persons, so they are
 * not protected.
 */
final class SourcesPage {

  /**
   * One sender of one source.
   *
   * @param messages sentences below the line, one a line; empty when nothing is to be said
   */
  record SourceRow(
      String name,
      String source,
      String received,
      String period,
      String punctuality,
      String rows,
      String rejected,
      String held,
      String vanished,
      String messages,
      Boolean told) {}

  private final MonthlyReport report;
  private final Wording words;

  private final Map<String, String> names;
  private final SmallCells small;

  SourcesPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.words = words;
    this.names = SenderNames.of(report, small);
    this.small = small;
  }

  List<SourceRow> rows() {
    return report.sources().stream().map(this::row).toList();
  }

  private SourceRow row(SourceLine line) {
    List<String> messages = new ArrayList<>();
    String waiting = line.waiting();
    if (waiting != null) {
      messages.add(words.text("source.waiting", Map.of("file", waiting)));
    }
    messages.addAll(line.messages());
    Instant received = line.received();
    String period = line.period();
    boolean delivered = line.file() != null;
    return new SourceRow(
        names.getOrDefault(line.sender(), line.partner()),
        line.sender().isEmpty() ? line.source() : line.source() + " · " + line.sender(),
        received == null ? "–" : words.day(received),
        period == null ? "–" : words.period(period),
        words.text("punctuality." + line.punctuality().name()),
        delivered ? words.number(small.rows(line)) : "–",
        delivered ? words.number(line.rejected()) : "–",
        delivered ? words.number(line.held()) : "–",
        delivered ? words.number(line.vanished()) : "–",
        String.join("\n", messages),
        !messages.isEmpty());
  }
}
