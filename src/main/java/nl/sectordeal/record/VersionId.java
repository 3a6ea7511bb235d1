package nl.sectordeal.record;

/**
 * How versions are numbered (nummer van een rijversie): after the judgement that brought them, and
 * in the order in which it did. So what one judgement brought lies together.
 */
public final class VersionId {
  private static final int BITS_WITHIN_JUDGEMENT = 32;

  private VersionId() {}

  /**
   * The number of a version.
   *
   * @param nth from 1 on, within the judgement
   */
  public static long of(long judgement, int nth) {
    return startOf(judgement) | nth;
  }

  /** Below the ids of all that a judgement brought, and above those of the one before. */
  static long startOf(long judgement) {
    return judgement << BITS_WITHIN_JUDGEMENT;
  }

  static long judgementOf(long version) {
    return version >> BITS_WITHIN_JUDGEMENT;
  }
}
