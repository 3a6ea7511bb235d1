package nl.sectordeal.person.cluster;

/**
 * Two entities of two clusters that may be one person (twijfel).
 *
 * @param profileOfOne profile of the one that comes nearest the other
 * @param bits how near that is
 */
public record Doubt(
    int one, int other, int profileOfOne, int profileOfOther, double bits, Because because) {

  /** Why they were not made one. */
  public enum Because {
    /** The score is high and not high enough. */
    SCORE,
    /** One of them fits several persons. */
    FITS_SEVERAL,
    /** Both stand in a list that has each person once, or one fits two rows of such a list. */
    ONE_PER_SOURCE,
    /** Together with others they would be one person of too many descriptions. */
    CLUSTER_TOO_LARGE
  }
}
