package nl.sectordeal.person;

import java.time.Instant;
import nl.sectordeal.record.RecordName;

/**
 * What a person decided about two rows (oordeel): outranks every rule until it is revoked.
 *
 * @param one the smaller of the two names
 * @param effective from when on it is known
 * @param who gave it
 * @param because the reason, in the words of who gave it
 */
public record PairVerdict(
    RecordName one, RecordName other, Says says, Instant effective, String who, String because) {

  /** What was decided. */
  public enum Says {
    /** Both rows are about one person (zelfde). */
    SAME,
    /** They are about two persons (verschillend). */
    DIFFERENT,
    /** An earlier verdict about these two no longer holds (herroepen). */
    REVOKED
  }
}
