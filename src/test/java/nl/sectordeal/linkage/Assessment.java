package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Holds what was found against the truth (beoordeling). */
final class Assessment {
  private static final int MOST_EXAMPLES = 20_000;

  private final Rows rows;
  private final Linking.Found found;
  private final long[] pairsWith = new long[Mistake.values().length];
  private final long[] missedWith = new long[Mistake.values().length];
  private final List<int[]> missed = new ArrayList<>();
  private final List<int[]> wrong = new ArrayList<>();
  private long truth;
  private long right;
  private long linked;
  private long rightById;
  private long linkedById;

  private Assessment(Rows rows, Linking.Found found) {
    this.rows = rows;
    this.found = found;
  }

  static Assessment of(Rows rows, Linking.Found found) {
    Assessment assessment = new Assessment(rows, found);
    Groups.by(rows.person, rows.size).forEachPair(assessment::truePair);
    Groups.by(found.person(), rows.size).forEachPair(assessment::linkedPair);
    return assessment;
  }

  private void truePair(int one, int other) {
    truth++;
    boolean hit = found.person()[one] == found.person()[other];
    if (rows.sameId(one, other)) {
      rightById++;
    }
    if (hit) {
      right++;
    } else if (missed.size() < MOST_EXAMPLES) {
      missed.add(new int[] {one, other});
    }
    long mistakes = rows.mistakes[one] | rows.mistakes[other];
    for (Mistake mistake : Mistake.values()) {
      if (mistake.isIn(mistakes)) {
        pairsWith[mistake.ordinal()]++;
        missedWith[mistake.ordinal()] += hit ? 0 : 1;
      }
    }
  }

  private void linkedPair(int one, int other) {
    linked++;
    if (rows.sameId(one, other)) {
      linkedById++;
    }
    if (rows.person[one] != rows.person[other] && wrong.size() < MOST_EXAMPLES) {
      wrong.add(new int[] {one, other});
    }
  }

  /** All pairs. */
  Marks marks() {
    return new Marks(truth, linked, right);
  }

  /** Only pairs of rows that do not have one and the same valid id. */
  Marks byScore() {
    return new Marks(truth - rightById, linked - linkedById, right - linkedById);
  }

  /** As if every doubtful pair had been linked: all rows of the one with all rows of the other. */
  Marks withReview() {
    Map<Integer, List<Integer>> rowsOf = new HashMap<>();
    for (int[] pair : found.doubtful()) {
      rowsOf.put(found.person()[pair[0]], new ArrayList<>());
      rowsOf.put(found.person()[pair[1]], new ArrayList<>());
    }
    for (int row = 0; row < rows.size; row++) {
      List<Integer> own = rowsOf.get(found.person()[row]);
      if (own != null) {
        own.add(row);
      }
    }
    Marks marks = marks();
    Set<Long> seen = new HashSet<>();
    for (int[] pair : found.doubtful()) {
      int one = Math.min(found.person()[pair[0]], found.person()[pair[1]]);
      int other = Math.max(found.person()[pair[0]], found.person()[pair[1]]);
      if (one != other && seen.add((long) one << 32 | other)) {
        marks = marks.plus(between(rowsOf.get(one), rowsOf.get(other)));
      }
    }
    return marks;
  }

  private Marks between(List<Integer> ones, List<Integer> others) {
    long same = 0;
    for (int one : ones) {
      for (int other : others) {
        same += rows.person[one] == rows.person[other] ? 1 : 0;
      }
    }
    return new Marks(0, (long) ones.size() * others.size(), same);
  }

  long pairsWith(Mistake mistake) {
    return pairsWith[mistake.ordinal()];
  }

  long missedWith(Mistake mistake) {
    return missedWith[mistake.ordinal()];
  }

  /** Pairs about one person that were not linked: places of two rows. */
  List<int[]> missed() {
    return missed;
  }

  /** Pairs that were linked and are about two people. */
  List<int[]> wrong() {
    return wrong;
  }
}
