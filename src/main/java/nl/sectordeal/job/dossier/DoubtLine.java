package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import nl.sectordeal.person.DoubtfulPair;
import nl.sectordeal.person.DoubtfulPair.Reason;
import nl.sectordeal.report.machine.CsvForm;

/** {@code twijfelgevallen.csv}: pairs of persons who may be one (twijfelgevallen). */
final class DoubtLine {
  private static final int DECIMALS = 4;
  private static final int REASON = 4;

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

  /** The numbers of each pair that counts as two. */
  static List<List<String>> countedAsTwo(List<DoubtfulPair> pairs) {
    return numbers(
        pairs.stream().map(it -> new Told(it.first(), it.second(), it.reason())).toList());
  }

  /** The numbers of each pair in the list that counts as two. */
  static List<List<String>> read(InputStream in) throws IOException {
    return numbers(
        ShortList.read(in, FORM, from -> new Told(from[0], from[1], Reason.valueOf(from[REASON]))));
  }

  private static List<List<String>> numbers(List<Told> pairs) {
    return pairs.stream()
        .filter(pair -> pair.reason().countsAsTwo())
        .map(pair -> List.of(pair.first(), pair.second()))
        .toList();
  }

  private record Told(String first, String second, Reason reason) {}
}
