package nl.sectordeal.person;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds rows that bear someone's national id but describe someone else: birth date, surname and gender are all known
 * and all differ. The row whose key came with these data later is held.
 */
final class Contradictions {
  private static final int NONE = Versions.NONE;

  private Contradictions() {}

  /**
   * Marks such rows as held.
   *
   * @param group per version its national id after aliases, or NONE
   */
  static void hold(Versions versions, int[] group, int groups) {
    int[] one = new int[groups];
    boolean[] mixed = new boolean[groups];
    Arrays.fill(one, NONE);
    for (int v = 0; v < versions.size(); v++) {
      int g = group[v];
      if (g == NONE || !versions.isLive(v)) {
        continue;
      }
      if (one[g] == NONE) {
        one[g] = v;
      }
      mixed[g] |= versions.contradict(v, one[g]);
    }
    holdLaterOnes(versions, group, mixed);
  }

  private static void holdLaterOnes(Versions versions, int[] group, boolean[] mixed) {
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int v = 0; v < versions.size(); v++) {
      if (group[v] != NONE && mixed[group[v]] && versions.isLive(v)) {
        rows.computeIfAbsent(group[v], g -> new ArrayList<>()).add(v);
      }
    }
    Comparator<Integer> earliest =
        Comparator.<Integer>comparingInt(versions::identityOrder)
            .thenComparing(versions::compareKeys);
    for (List<Integer> same : rows.values()) {
      same.sort(earliest);
      List<Integer> good = new ArrayList<>();
      for (int v : same) {
        if (good.stream().anyMatch(w -> versions.contradict(v, w))) {
          versions.hold(v);
        } else {
          good.add(v);
        }
      }
    }
  }
}
