package nl.sectordeal.person;

import nl.sectordeal.record.Row;
import org.jspecify.annotations.Nullable;

/**
 * One row and the person it belongs to (koppeling).
 *
 * @param person the person's number
 * @param method how the row was linked
 * @param score probability that the link is right; null when the row stands alone
 */
public record Linked(String person, Method method, @Nullable Double score, Row row) {
  private static final Double CERTAIN = 1.0;

  /** How a row came to its person. */
  public enum Method {
    /** By national id, aliases followed. */
    NATIONAL_ID,
    /** By name, birth date and address, all of which agree. */
    AGREEMENT,
    /** Nobody else's row fits. */
    ALONE,
    /** It waits for a person to decide whose it is. */
    HELD
  }

  /** How certain a link of this kind is; null for a row that was not linked. */
  static @Nullable Double scoreOf(Method method) {
    return method == Method.NATIONAL_ID || method == Method.AGREEMENT ? CERTAIN : null;
  }
}
