package nl.sectordeal.job.dossier;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.sectordeal.person.Linked;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row that a partner sent, with the person it belongs to: what everything else in a dossier
 * follows from (feit).
 *
 * @param person number of the person; empty for a row that is about nobody, such as an agreement
 * @param method how the row was linked; null for a row that is about nobody
 * @param score probability that the link is right; null where nothing was scored
 */
public record FactRow(
    String person, Linked.@Nullable Method method, @Nullable BigDecimal score, Row row) {
  private static final int DECIMALS = 4;

  /** A row of a person. */
  public static FactRow of(Linked linked) {
    Double score = linked.score();
    return new FactRow(
        linked.person(),
        linked.method(),
        score == null ? null : BigDecimal.valueOf(score).setScale(DECIMALS, RoundingMode.HALF_UP),
        linked.row());
  }

  /** A row that is about nobody. */
  public static FactRow ofNobody(Row row) {
    return new FactRow("", null, null, row);
  }

  /** Whether somebody is known by this row. */
  boolean makesKnown() {
    return row.live() && !row.held();
  }
}
