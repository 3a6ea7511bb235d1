package nl.sectordeal.person;

/**
 * Two persons who may be one (twijfelgeval).
 *
 * @param first smaller of the two numbers
 * @param reason why they were not linked
 */
public record DoubtfulPair(String first, String second, Reason reason) {

  /** Why a pair is left to a person. */
  public enum Reason {
    /** A row without id fits several persons equally well. */
    FITS_SEVERAL
  }

  static DoubtfulPair of(String one, String other, Reason reason) {
    return one.compareTo(other) < 0
        ? new DoubtfulPair(one, other, reason)
        : new DoubtfulPair(other, one, reason);
  }
}
