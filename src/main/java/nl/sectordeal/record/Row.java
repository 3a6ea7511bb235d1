package nl.sectordeal.record;

import java.time.Instant;
import java.util.List;

/**
 * One version of one row of a partner, as the later stages see it: nothing that identifies a person
 * (rij).
 *
 * @param ref where it comes from
 * @param partner what kind of partner sent it
 * @param number row number as the sender sees it, in the delivery that first brought this version
 * @param order rank, over all deliveries of the job, of the delivery that first brought this
 *     version
 * @param since when that delivery took effect
 * @param live false when the row is withdrawn or no longer delivered
 * @param held true when the row waits for a person, so that its claims give no facts
 * @param claims what the row says; empty for a row whose kind is not mapped
 */
public record Row(
    RowRef ref,
    PartnerKind partner,
    int number,
    int order,
    Instant since,
    boolean live,
    boolean held,
    List<Claim> claims) {

  /** The same row, which waits for a person. */
  public Row onHold() {
    return new Row(ref, partner, number, order, since, live, true, claims);
  }
}
