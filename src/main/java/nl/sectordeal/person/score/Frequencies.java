package nl.sectordeal.person.score;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How common names are: that two people are both called Jansen says less than that both are called
 * Wachtendonk (naamfrequentie).
 *
 * @param average share that belongs to the {@code u} of a level: how often two random people agree
 * @param others share of a name that is not in the table
 * @param least names rarer than this count as this rare
 * @param most names more common than this count as this common
 * @param shares share of the people who bear a name
 */
public record Frequencies(
    double average, double others, double least, double most, Map<String, Double> shares) {
  public Frequencies {
    shares = Collections.unmodifiableMap(new TreeMap<>(shares));
  }

  /** Bits by which agreement on a name weighs more (or less, when negative) than on average. */
  double bits(String name) {
    double share = shares.getOrDefault(name, others);
    return Level.log2(average / Math.min(most, Math.max(least, share)));
  }
}
