package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.report.machine.CsvForm;

/** {@code twijfelgevallen.csv}: pairs of persons who may be one (twijfelgevallen). */
final class DoubtLine {
  private static final int DECIMALS = 4;

  static final CsvForm<DoubtfulPair> FORM =
      new CsvForm<>(
          List.of("first", "second", "first_row", "second_row", "reason", "score"),
          2,
          0,
          DoubtLine::columns);

  private DoubtLine() {}

  private static String[] columns(DoubtfulPair pair) {
    return new String[] {
      pair.first(),
      pair.second(),
      pair.firstRow().toString(),
      pair.secondRow().toString(),
      pair.reason().name(),
      BigDecimal.valueOf(pair.score()).setScale(DECIMALS, RoundingMode.HALF_UP).toPlainString()
    };
  }

  /** The numbers of each pair. */
  static List<List<String>> read(InputStream in) throws IOException {
    return ShortList.read(in, FORM, from -> List.of(from[0], from[1]));
  }
}
