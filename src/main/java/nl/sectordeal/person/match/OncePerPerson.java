package nl.sectordeal.person.match;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Lists in which a sender names each person at most once, as numbers (lijsten). */
final class OncePerPerson {
  private static final int NO_LIST = -1;

  private final Versions versions;
  private final Set<String> sources;
  private final Map<String, Integer> numbers = new HashMap<>();

  OncePerPerson(Versions versions, Set<String> sources) {
    this.versions = versions;
    this.sources = sources;
  }

  /** Number of the list in which a row stands, or less than 0. */
  int listOf(int v) {
    if (sources.isEmpty() || !sources.contains(versions.source(v))) {
      return NO_LIST;
    }
    return numbers.computeIfAbsent(
        versions.source(v) + '\n' + versions.sender(v), none -> numbers.size());
  }
}
