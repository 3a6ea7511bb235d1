package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.report.machine.CsvRows;
import nl.sectordeal.report.machine.DecisionCsv;

/**
 * What a sample is drawn from: the COUNTED lines of {@code decisions.csv}, numbered from 1 in their
 * order, which is by measure first (steekproefkader).
 *
 * @param sizes number of counted decisions by measure
 */
record Frame(SortedMap<String, Long> sizes) {
  static final int MEASURE = 0;
  private static final int VERDICT = 4;

  static Frame read(InputStream decisions) throws IOException {
    SortedMap<String, Long> sizes = new TreeMap<>();
    try (CsvRows lines = CsvRows.open(decisions, DecisionCsv.FORM.header())) {
      for (String[] line = lines.next(); line != null; line = lines.next()) {
        if (isCounted(line)) {
          sizes.merge(line[MEASURE], 1L, Long::sum);
        }
      }
    }
    return new Frame(sizes);
  }

  static boolean isCounted(String[] line) {
    return line[VERDICT].equals(Verdict.COUNTED.name());
  }

  long size() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }
}
