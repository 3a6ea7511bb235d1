package nl.sectordeal.delivery;

import java.util.List;
import nl.sectordeal.notice.Notice;

/**
 * The rows of one sender, as judging needs them (rijen van een levering). After each {@code read}
 * comes one {@code keep} or {@code drop}.
 */
public interface DeliveryRows {

  /**
   * Reads a delivery against the rows in force.
   *
   * @param judgement number of the judgement that will follow
   */
  Reading read(Delivery delivery, long judgement);

  /** Lets in what was read last. */
  void keep();

  /**
   * Forgets what was read last, as if it never came; what there is to tell of its rows stays when
   * it was readable.
   */
  void drop();

  /** Why this delivery cannot be read at all; empty when it can. */
  List<Notice> listFaults(Delivery delivery);
}
