package nl.sectordeal.person.score;

/**
 * One way in which a comparison can turn out (niveau).
 *
 * @param name in the model, such as {@code day_and_month_swapped}
 * @param m how often it does so among two records of one person, above 0 and at most 1
 * @param u how often among records of two random persons
 * @param uHousehold how often among records of two persons at one address; {@code u} where an
 *     address makes no difference. For surname and address together: how often among records of two
 *     random persons where families are on record
 * @param frequency how much a common value counts for less: 1 in full, 0 not at all
 * @param label what people call it
 */
public record Level(
    String name, double m, double u, double uHousehold, double frequency, Label label) {

  /**
   * @throws IllegalArgumentException when a share is not above 0 and at most 1
   */
  public Level {
    if (!isShare(m) || !isShare(u) || !isShare(uHousehold)) {
      throw new IllegalArgumentException(name + " has a share that is not above 0 and at most 1");
    }
  }

  /** The level at which there was nothing to compare. */
  public static Level unknown(String name, Label label) {
    return new Level(name, 1, 1, 1, 0, label);
  }

  /** Weight in bits; common values apart. */
  public double bits() {
    return log2(m / u);
  }

  /** Weight in bits where the address agrees. */
  public double bitsInHousehold() {
    return log2(m / uHousehold);
  }

  /** With two people at one address so many times as rare among two random ones. */
  Level withSparserHomes(int times) {
    return new Level(name, m, u, uHousehold / times, frequency, label);
  }

  /** As if people at one address were strangers. */
  Level withoutHousehold() {
    return new Level(name, m, u, u, frequency, label);
  }

  static double log2(double share) {
    return Math.log(share) / Math.log(2);
  }

  private static boolean isShare(double share) {
    return share > 0 && share <= 1;
  }
}
