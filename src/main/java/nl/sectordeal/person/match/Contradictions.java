package nl.sectordeal.person.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds rows that bear someone's national id but describe someone else: birth date, surname and
 * gender are all known and all differ. The row whose key came with these data later is held. A row
 * no longer in force holds none that is, but does not pass for the same person either.
 */
final class Contradictions {
  private static final int BOTH_GENDERS = 3;

  private Contradictions() {}

  /**
   * Marks such rows as held.
   *
   * @param group per version its national id after aliases, or {@link Versions#NONE}
   */
  static void hold(Versions versions, int[] group) {
    Comparator<Integer> liveThenEarliest =
        Comparator.<Integer, Boolean>comparing(v -> !versions.isLive(v))
            .thenComparing(v -> versions.order(versions.identity(v)))
            .thenComparing(versions::compareKeys);
    for (List<Integer> rows : rowsOfMixedIds(versions, group).values()) {
      rows.sort(liveThenEarliest);
      List<Integer> good = new ArrayList<>();
      for (int v : rows) {
        if (good.stream().anyMatch(w -> versions.contradict(v, w))) {
          versions.hold(v);
        } else {
          good.add(v);
        }
      }
    }
  }

  /** Only ids with both genders can hold a contradiction; that leaves few. */
  private static Map<Integer, List<Integer>> rowsOfMixedIds(Versions versions, int[] group) {
    byte[] genders = new byte[versions.idCount()];
    for (int v = 0; v < group.length; v++) {
      if (isRowWithId(versions, group, v)) {
        genders[group[v]] |= (byte) versions.genderOfKnown(v);
      }
    }
    Map<Integer, List<Integer>> rows = new TreeMap<>();
    for (int v = 0; v < group.length; v++) {
      if (isRowWithId(versions, group, v) && genders[group[v]] == BOTH_GENDERS) {
        rows.computeIfAbsent(group[v], id -> new ArrayList<>()).add(v);
      }
    }
    return rows;
  }

  private static boolean isRowWithId(Versions versions, int[] group, int v) {
    return group[v] != Versions.NONE && !versions.isSuperseded(v);
  }
}
