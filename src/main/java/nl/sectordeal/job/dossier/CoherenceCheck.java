package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.machine.CsvForm;
import nl.sectordeal.report.machine.CsvRows;

/**
 * Checks that lists of which nothing follows speak of the same deliveries: every row came with one,
 * every notice is about one, and every example is of a notice that was counted (samenhang nagaan).
 * Tells of the first line of a list that does not.
 */
final class CoherenceCheck {
  private static final int HASH = 8;

  private final Parts parts;
  private final Findings findings;
  private final Set<List<String>> deliveries = new HashSet<>();

  CoherenceCheck(Parts parts, List<DeliveryLine> deliveries, Findings findings) {
    this.parts = parts;
    this.findings = findings;
    for (DeliveryLine it : deliveries) {
      this.deliveries.add(List.of(it.source(), it.sender(), it.sha256().substring(0, HASH)));
    }
  }

  void check() {
    boolean same = holds(Part.ROWS, () -> areOfDeliveries(Part.ROWS, RowLine.FORM, 3, 4, 6));
    same &= holds(Part.NOTICES, () -> areOfDeliveries(Part.NOTICES, NoticeLine.COUNTS, 0, 1, 3));
    same &= holds(Part.EXAMPLES, this::areOfNotices);
    if (same) {
      findings.holds("verify.coherent", Map.of("deliveries", deliveries.size()));
    }
  }

  /** Says of a list whether it holds. */
  private interface Question {
    boolean holds() throws IOException;
  }

  /** What else is read of a list is told when it cannot be; of the examples nothing is. */
  private boolean holds(Part part, Question question) {
    try {
      return parts.has(part) && question.holds();
    } catch (IOException e) {
      if (part == Part.EXAMPLES) {
        findings.unreadable(part, e);
      }
      return false;
    }
  }

  /** Whether each line is of a delivery that is in the list of these. */
  private boolean areOfDeliveries(Part part, CsvForm<?> form, int source, int sender, int hash)
      throws IOException {
    try (CsvRows lines = CsvRows.open(parts.open(part), form.header())) {
      for (String[] line = lines.next(); line != null; line = lines.next()) {
        List<String> delivery = List.of(line[source], line[sender], line[hash]);
        if (!deliveries.contains(delivery)) {
          String told = LineComparison.printable(line[hash]);
          findings.wrong(part.file(), lines.line(), "verify.nodelivery", Map.of("delivery", told));
          return false;
        }
      }
      return true;
    }
  }

  /** Whether no row is told twice of one rule, and none more often than was counted. */
  private boolean areOfNotices() throws IOException {
    Map<List<String>, Long> left = counts();
    Set<List<String>> seen = new HashSet<>();
    try (CsvRows lines = CsvRows.open(parts.open(Part.EXAMPLES), NoticeLine.EXAMPLES.header())) {
      for (String[] line = lines.next(); line != null; line = lines.next()) {
        List<String> notice = notice(line);
        boolean again = !seen.add(List.of(line));
        if (again || left.merge(notice, -1L, Long::sum) < 0) {
          String key = again ? "verify.example.twice" : "verify.example.uncounted";
          findings.wrong(Part.EXAMPLES.file(), lines.line(), key, Map.of());
          return false;
        }
      }
      return true;
    }
  }

  /** None when they cannot be read, which is told where they are needed. */
  private Map<List<String>, Long> counts() {
    Map<List<String>, Long> counts = new HashMap<>();
    try {
      ShortList.read(
          parts.open(Part.NOTICES),
          NoticeLine.COUNTS,
          line -> counts.merge(notice(line), Long.parseLong(line[line.length - 1]), Long::sum));
    } catch (IOException e) {
      counts.clear();
    }
    return counts;
  }

  /** All but the last: how often, or which row. */
  private static List<String> notice(String[] line) {
    return List.of(Arrays.copyOf(line, line.length - 1));
  }
}
