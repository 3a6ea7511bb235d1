package nl.sectordeal.outcome;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Row;

/**
 * One claim together with the row that says it (bewering met haar rij).
 *
 * @param ordinal which claim of its kind within the row, from 0
 * @param rank place in {@link Precedence}
 * @param held whether the claim waits for a person: it joins, but gives no fact and no side
 */
record Told<C extends Claim>(Row row, C claim, int ordinal, int rank, boolean held) {

  /** All claims of one kind in the rows that are live, or in those that no longer are. */
  static <C extends Claim> List<Told<C>> select(List<Row> rows, Class<C> kind, boolean live) {
    List<Told<C>> found = Collections.emptyList();
    for (Row row : rows) {
      if (row.live() == live) {
        found = addClaims(row, kind, found);
      }
    }
    return found;
  }

  private static <C extends Claim> List<Told<C>> addClaims(
      Row row, Class<C> kind, List<Told<C>> found) {
    List<Told<C>> grown = found;
    int ordinal = 0;
    for (Claim claim : row.claims()) {
      if (kind.isInstance(claim)) {
        if (grown.isEmpty()) {
          grown = new ArrayList<>(4);
        }
        grown.add(of(row, kind.cast(claim), ordinal++));
      }
    }
    return grown;
  }

  private static <C extends Claim> Told<C> of(Row row, C claim, int ordinal) {
    int rank = Precedence.rankOf(row.partner(), claim);
    return new Told<>(row, claim, ordinal, rank, row.held() || claim.isHeld());
  }

  String source() {
    return row.ref().source();
  }

  boolean isPublicSide() {
    return row.partner().isPublicSide();
  }
}
