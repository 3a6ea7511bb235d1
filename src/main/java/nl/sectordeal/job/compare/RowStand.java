package nl.sectordeal.job.compare;

import java.util.List;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import nl.sectordeal.report.DifferenceStatement.RowEvent;
import org.jspecify.annotations.Nullable;

/**
 * One row on both sides.
 *
 * @param before newest version, then what it no longer claims; empty when it was not known
 * @param personBefore empty when it was not known, or nobody's
 */
record RowStand(
    RecordName name, List<Row> before, String personBefore, List<Row> after, String personAfter) {

  /** What became of the row itself, whoever it belongs to; null when it says what it said. */
  @Nullable RowEvent event() {
    Row was = first(before);
    Row is = first(after);
    if (was == null) {
      return is == null ? null : RowEvent.ADDED;
    }
    if (is == null) {
      return RowEvent.GONE;
    }
    if (was.live() != is.live()) {
      return is.live() ? RowEvent.BACK : RowEvent.GONE;
    }
    if (was.held() != is.held()) {
      return is.held() ? RowEvent.HELD_BACK : RowEvent.LET_GO;
    }
    boolean same = was.ref().equals(is.ref()) && claims(before).equals(claims(after));
    return same ? null : RowEvent.CHANGED;
  }

  private static List<List<Claim>> claims(List<Row> rows) {
    return rows.stream().map(Row::claims).toList();
  }

  static @Nullable Row first(List<Row> rows) {
    return rows.isEmpty() ? null : rows.get(0);
  }

  /** Whether it went from one person to another. */
  boolean isRegrouped() {
    return !personBefore.isEmpty() && !personAfter.isEmpty() && !personBefore.equals(personAfter);
  }
}
