package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import nl.sectordeal.job.dossier.SampleLine.DeliveredFile;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.RowRef;
import nl.sectordeal.report.MonthlyReport.DeliveryLine;
import nl.sectordeal.report.machine.CsvRows;
import nl.sectordeal.report.machine.DecisionCsv;

/** Draws decisions and finds the rows behind them (steekproef). */
final class Sampling {
  private static final int PERSON = 2;
  private static final int RECORDS = 8;

  private final SampleTerms terms;
  private final Map<String, DeliveredFile> files = new HashMap<>();

  Sampling(SampleTerms terms, List<DeliveryLine> deliveries) {
    this.terms = terms;
    for (DeliveryLine delivery : DeliveryLine.acceptedFirst(deliveries)) {
      files.putIfAbsent(
          delivery.source() + "/" + delivery.sender() + "@" + delivery.sha256().substring(0, 8),
          new DeliveredFile(delivery.file(), delivery.sha256()));
    }
  }

  /** Opens a list of the dossier from its beginning. */
  @FunctionalInterface
  interface Opening {
    InputStream open(Part part) throws IOException;
  }

  /** A decision that was drawn. */
  private record Drawn(int number, long inFrame, long line, List<String> fields) {
    Set<String> records() {
      return new HashSet<>(List.of(fields.get(RECORDS).split(";")));
    }
  }

  /**
   * The sample.
   *
   * @param frame {@code decisions.csv} as counted before
   */
  List<SampleLine> sample(Frame frame, Opening lists, Map<String, PartnerKind> partners)
      throws IOException {
    List<Drawn> drawn;
    try (InputStream decisions = lists.open(Part.DECISIONS)) {
      drawn = find(Draw.numbers(frame, terms), decisions);
    }
    Map<String, List<FactRow>> rows;
    try (InputStream rijen = lists.open(Part.ROWS)) {
      rows = rowsOf(drawn, rijen, partners);
    }
    List<SampleLine> lines = new ArrayList<>();
    for (Drawn one : drawn) {
      Set<String> records = one.records();
      for (FactRow row : rows.getOrDefault(one.fields().get(PERSON), List.of())) {
        if (records.contains(row.row().ref().toString())) {
          lines.add(
              new SampleLine(
                  one.number(), one.inFrame(), one.line(), one.fields(), row, fileOf(row)));
        }
      }
    }
    return lines;
  }

  private static List<Drawn> find(SortedSet<Long> numbers, InputStream decisions)
      throws IOException {
    List<Drawn> drawn = new ArrayList<>();
    long inFrame = 0;
    try (CsvRows lines = CsvRows.open(decisions, DecisionCsv.FORM.header())) {
      for (String[] line = lines.next();
          line != null && drawn.size() < numbers.size();
          line = lines.next()) {
        if (Frame.isCounted(line) && numbers.contains(++inFrame)) {
          drawn.add(new Drawn(drawn.size() + 1, inFrame, lines.line(), List.of(line)));
        }
      }
    }
    return drawn;
  }

  private static Map<String, List<FactRow>> rowsOf(
      List<Drawn> drawn, InputStream rijen, Map<String, PartnerKind> partners) throws IOException {
    Set<String> persons = new HashSet<>();
    drawn.forEach(one -> persons.add(one.fields().get(PERSON)));
    Map<String, List<FactRow>> rows = new HashMap<>();
    try (FactReader reader = new FactReader(rijen, partners)) {
      for (List<FactRow> next = reader.next(persons::contains);
          next != null;
          next = reader.next(persons::contains)) {
        rows.put(next.get(0).person(), next);
      }
    }
    return rows;
  }

  private DeliveredFile fileOf(FactRow row) {
    RowRef ref = row.row().ref();
    return files.getOrDefault(
        ref.source() + "/" + ref.sender() + "@" + ref.delivery(), DeliveredFile.UNKNOWN);
  }
}
