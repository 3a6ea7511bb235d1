package nl.sectordeal.person.score;

import java.util.List;

/**
 * Why two records are, or are not, about one person (bewijs): what each comparison found, and what
 * that weighs.
 *
 * @param lines in the order of the model; the first is what is likely before anything is compared
 * @param bits sum of the lines: log2 of the odds that the two are one person
 */
public record Evidence(List<Line> lines, double bits) {

  /**
   * What one comparison found.
   *
   * @param comparison name in the model, such as {@code birth_date}
   * @param level name in the model, such as {@code day_and_month_swapped}
   * @param bits weight: each bit doubles the odds
   */
  public record Line(String comparison, String level, double bits) {}

  /** Probability that the two are one person, from 0 to 1. */
  public double probability() {
    return probability(bits);
  }

  /** Probability that belongs to log2 odds. */
  public static double probability(double bits) {
    return 1 / (1 + Math.pow(2, -bits));
  }
}
