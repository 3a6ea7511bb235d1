package nl.sectordeal.job.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.person.Linked.Method;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.PartnerKind;
import nl.sectordeal.record.Row;
import nl.sectordeal.record.RowRef;

/**
 * The columns of {@code rijen.csv} that say where a row comes from and whose it is (kolommen van
 * een rij).
 */
final class RowFields {
  static final List<String> HEADER =
      List.of(
          "person",
          "method",
          "score",
          "source",
          "sender",
          "key",
          "delivery",
          "row",
          "order",
          "since",
          "live",
          "held",
          "claim");

  /** Place of the number of what the row says. */
  static final int CLAIM = HEADER.size() - 1;

  private RowFields() {}

  static void write(FactRow fact, String[] to) {
    Row row = fact.row();
    Method method = fact.method();
    BigDecimal score = fact.score();
    to[0] = fact.person();
    to[1] = method == null ? "" : method.name();
    to[2] = score == null ? "" : score.toPlainString();
    to[3] = row.ref().source();
    to[4] = row.ref().sender();
    to[5] = row.ref().key();
    to[6] = row.ref().delivery();
    to[7] = Integer.toString(row.number());
    to[8] = Integer.toString(row.order());
    to[9] = row.since().toString();
    to[10] = Boolean.toString(row.live());
    to[11] = Boolean.toString(row.held());
  }

  /**
   * The row of a line.
   *
   * @param partners kind of partner of each source
   * @throws RuntimeException when a field cannot be read
   */
  static FactRow read(String[] from, Map<String, PartnerKind> partners, List<Claim> claims) {
    RowRef ref = new RowRef(from[3], from[4], from[5], from[6]);
    return new FactRow(
        from[0],
        from[1].isEmpty() ? null : Method.valueOf(from[1]),
        from[2].isEmpty() ? null : new BigDecimal(from[2]),
        new Row(
            ref,
            Objects.requireNonNull(partners.get(ref.source()), "source"),
            Integer.parseInt(from[7]),
            Integer.parseInt(from[8]),
            Instant.parse(from[9]),
            yesOrNo(from[10]),
            yesOrNo(from[11]),
            claims));
  }

  static boolean yesOrNo(String text) {
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    throw new IllegalArgumentException("neither true nor false");
  }
}
