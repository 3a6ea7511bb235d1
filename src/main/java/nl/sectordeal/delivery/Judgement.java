package nl.sectordeal.delivery;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import nl.sectordeal.notice.Notice;

/**
 * What became of a delivery, and when (oordeel over een levering). A held delivery that is released
 * later has two.
 *
 * @param id number in the database, rises in order within a sender; means nothing outside it
 * @param at instant at which it took effect: of receipt, or of the human act
 * @param order rank among all judgements of the job, by instant, period, file name, human acts last
 * @param counts what its rows did; all zero where it was not read
 * @param notices about the file as a whole: why it was refused or held, what was detected
 */
public record Judgement(
    long id,
    Delivery delivery,
    Instant at,
    int order,
    Status status,
    Counts counts,
    List<Notice> notices) {

  /** What became of it. */
  public enum Status {
    ACCEPTED,
    /** Accepted, with a heading and no rows. */
    EMPTY,
    /** Accepted: an earlier state of the sender comes back. */
    RETURNED,
    /**
     * Other name, same bytes as the last accepted one: counts as delivered for its period, changes
     * nothing.
     */
    NO_OP,
    /** Waits for a person. */
    HELD,
    /** Waits behind a held one; only where files hold changes. */
    WAITING,
    REFUSED,
    /** Was held; a newer file took its place. */
    REPLACED,
    /** Was held; a person threw it away. */
    DISCARDED,
    /** Was held; a person let it in. */
    RELEASED
  }

  /**
   * Rows by what they did; {@code rows = fresh + changed + unchanged + rejected + withdrawn}.
   *
   * @param inForce rows in force of this sender after it
   */
  public record Counts(
      long rows,
      long fresh,
      long changed,
      long unchanged,
      long rejected,
      long withdrawn,
      long vanished,
      long held,
      long inForce) {
    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  /** Whether the sender's state in force is the one this delivery left. */
  public boolean letIn() {
    return switch (status) {
      case ACCEPTED, EMPTY, RETURNED, RELEASED -> true;
      case NO_OP, HELD, WAITING, REFUSED, REPLACED, DISCARDED -> false;
    };
  }

  /**
   * Those that were let in before those that were not, each in their order. Who looks for the file
   * that brought a row by its bytes finds it first, whatever other file has the same bytes.
   */
  public static List<Judgement> letInFirst(List<Judgement> judgements) {
    return judgements.stream().sorted(Comparator.comparing(it -> !it.letIn())).toList();
  }
}
