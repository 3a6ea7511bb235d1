package nl.sectordeal.sample;

import java.util.HashMap;
import java.util.Map;

/**
 * Hands out the partners' own keys; never eight or nine digits, which would look like a national id
 * (sleutels).
 */
final class Keys {
  private final Map<String, Integer> last = new HashMap<>();

  private int next(String of) {
    return last.merge(of, 1, Integer::sum);
  }

  String track() {
    return "T" + (100_000 + next("T"));
  }

  String placement() {
    return "P" + (200_000 + next("P"));
  }

  String uwv() {
    return Integer.toString(300_000 + next("U"));
  }

  String bbl() {
    return "OVK-" + (40_000 + next("B"));
  }

  String certificate() {
    return "R" + (50_000 + next("C"));
  }

  String academy() {
    return "ZWA-" + (6_000 + next("A"));
  }

  String employee(Employer e) {
    return Integer.toString(1_000 + next(e.kvk()));
  }
}
