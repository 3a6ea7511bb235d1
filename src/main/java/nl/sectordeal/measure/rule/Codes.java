package nl.sectordeal.measure.rule;

import java.util.Set;
import java.util.stream.Stream;

/** Questions about the codes under which one record counts (codes). */
final class Codes {
  private Codes() {}

  /** Under how many of some indicators it counts. */
  static long count(Set<String> codes, String... asked) {
    return Stream.of(asked).filter(codes::contains).count();
  }

  /** Whether it counts under a part and not under the whole. */
  static boolean isOutside(Set<String> codes, String part, String whole) {
    return codes.contains(part) && !codes.contains(whole);
  }
}
