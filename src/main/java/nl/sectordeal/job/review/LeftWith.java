package nl.sectordeal.job.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.person.DoubtfulPair;
import org.jspecify.annotations.Nullable;

/**
 * Whom somebody who fits several persons is left with when one of them is ruled out (wie
 * overblijft): what was in doubt for the choice alone is linked as soon as there is no choice.
 */
final class LeftWith {
  private final Map<String, Set<String>> fits = new HashMap<>();

  /**
   * @param doubts all pairs that are in doubt
   */
  LeftWith(List<Doubt> doubts) {
    for (Doubt doubt : doubts) {
      if (doubt.reason().equals(DoubtfulPair.Reason.FITS_SEVERAL.name())) {
        fits(doubt.first()).add(doubt.second());
        fits(doubt.second()).add(doubt.first());
      }
    }
  }

  private Set<String> fits(String person) {
    return fits.computeIfAbsent(person, known -> new TreeSet<>());
  }

  /**
   * The only person left for the one, who in turn fits nobody else; null when there is none, or a
   * choice remains.
   */
  @Nullable String of(String person, String ruledOut) {
    Set<String> left = new TreeSet<>(fits.getOrDefault(person, Set.of()));
    boolean hadChoice = left.remove(ruledOut) && left.size() == 1;
    if (!hadChoice) {
      return null;
    }
    String only = left.iterator().next();
    return fits(only).size() == 1 ? only : null;
  }
}
