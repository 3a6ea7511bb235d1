package nl.sectordeal.person;

import nl.sectordeal.person.rule.IdFitsItsPerson;
import nl.sectordeal.person.rule.PersonIsDescribedAlike;
import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row and the person it belongs to (koppeling).
 *
 * @param person the person's number
 * @param method how the row was linked
 * @param score probability that the link is right; null when the row stands alone, or is held for
 *     its national id
 */
public record Linked(String person, Method method, @Nullable Double score, Row row) {

  /** How a row came to its person. */
  public enum Method {
    /** By national id, aliases followed. */
    NATIONAL_ID,
    /** By what is known of the person. */
    SCORE,
    /** A person decided so, or decided that somebody is forgotten: no more is known of how. */
    VERDICT,
    /** Nobody else's row fits. */
    ALONE,
    /** It waits for a person to decide whose it is. */
    HELD
  }

  /** Code of the rule that holds the row; null when none does. */
  public @Nullable String heldBy() {
    if (method != Method.HELD) {
      return null;
    }
    return score == null ? IdFitsItsPerson.CODE : PersonIsDescribedAlike.CODE;
  }
}
