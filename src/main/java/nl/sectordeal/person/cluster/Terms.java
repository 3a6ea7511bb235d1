package nl.sectordeal.person.cluster;

/**
 * From which score on two entities are one, or doubtful (drempels).
 *
 * @param link log2 odds from which on two are one
 * @param review log2 odds from which on they are doubtful
 * @param largest a person of more descriptions than this is not made by score
 */
public record Terms(double link, double review, int largest) {

  /** Terms for probabilities from 0 to 1. */
  public static Terms ofProbabilities(double link, double review, int largest) {
    return new Terms(bits(link), bits(review), largest);
  }

  private static double bits(double probability) {
    return Math.log(probability / (1 - probability)) / Math.log(2);
  }
}
