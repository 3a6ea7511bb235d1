package nl.sectordeal.measure.esf;

import java.math.BigDecimal;

/**
 * What the operation spent on somebody (ondersteuning).
 *
 * @param earmarked whether spending is set apart for this person: without it nobody is a
 *     participant
 * @param hours hours of support; zero when not told
 */
public record Support(boolean earmarked, BigDecimal hours) {
  /** Both together. */
  Support and(Support other) {
    return new Support(earmarked || other.earmarked, hours.add(other.hours));
  }
}
