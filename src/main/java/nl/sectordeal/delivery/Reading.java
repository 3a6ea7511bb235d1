package nl.sectordeal.delivery;

import java.util.List;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.notice.Notice;

/**
 * What reading a delivery against the rows in force showed, before it is decided whether it enters
 * (lezing).
 *
 * @param counts what its rows would do; {@code inForce} is the number of rows in force once it is
 *     let in
 * @param coreChanged rows in force whose person, kind, group or start it would change
 * @param inForceBefore rows in force after the last accepted delivery
 * @param notices about the file as a whole
 * @param unreadable why it cannot be read; empty when it can
 */
public record Reading(
    Counts counts,
    long coreChanged,
    long inForceBefore,
    List<Notice> notices,
    List<Notice> unreadable) {

  /** Of a file that cannot be read. */
  public static Reading unreadable(List<Notice> why) {
    return new Reading(Counts.NONE, 0, 0, List.of(), why);
  }

  /** The same counts, with the rows in force as they stay when it is held. */
  Counts countsWhenHeld() {
    return new Counts(
        counts.rows(),
        counts.fresh(),
        counts.changed(),
        counts.unchanged(),
        counts.rejected(),
        counts.withdrawn(),
        counts.vanished(),
        counts.held(),
        inForceBefore);
  }
}
