package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * Splits counts that can vary into groups that no sum ties together, so that each is reckoned with
 * by itself (samenhang).
 */
final class Components {
  private final Knowledge knowledge;
  private final int[] roots;

  /**
   * Counts with the sums that tie them.
   *
   * @param places in order
   * @param sums places of a total and its parts, also those that do not vary
   */
  record Component(List<Integer> places, List<int[]> sums) {}

  private Components(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.roots = new int[knowledge.size()];
    Arrays.setAll(roots, place -> place);
  }

  /** The components of the counts that vary, in order. */
  static List<Component> of(Knowledge knowledge, IntPredicate varies) {
    return new Components(knowledge).split(varies);
  }

  private List<Component> split(IntPredicate varies) {
    for (int[] sum : knowledge.sums()) {
      int first = -1;
      for (int place : sum) {
        if (varies.test(place)) {
          first = first < 0 ? place : join(first, place);
        }
      }
    }
    Map<Integer, Component> found = new TreeMap<>();
    for (int place = 0; place < roots.length; place++) {
      if (varies.test(place)) {
        component(found, root(place)).places().add(place);
      }
    }
    for (int[] sum : knowledge.sums()) {
      for (int place : sum) {
        if (varies.test(place)) {
          component(found, root(place)).sums().add(sum);
          break;
        }
      }
    }
    return List.copyOf(found.values());
  }

  private static Component component(Map<Integer, Component> found, int root) {
    return found.computeIfAbsent(root, any -> new Component(new ArrayList<>(), new ArrayList<>()));
  }

  private int join(int one, int other) {
    int first = Math.min(root(one), root(other));
    roots[root(one)] = first;
    roots[root(other)] = first;
    return first;
  }

  private int root(int place) {
    int at = place;
    while (roots[at] != at) {
      roots[at] = roots[roots[at]];
      at = roots[at];
    }
    return at;
  }
}
