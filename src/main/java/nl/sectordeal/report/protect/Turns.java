package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells of counts that reports told whether they still held when a later one was told (beurten van
 * een cel). A count that was replaced by another, and came back later, is another number of people,
 * though it is as large: its turn is another.
 *
 * <p>A count holds until another is told of the same months or of more. It also holds no longer
 * when an older month is corrected: who left that month is not in the younger either. An older
 * month that is told for the first time says nothing of a younger.
 */
final class Turns {
  private record Told(String until, int count, int turn, boolean corrected) {}

  /** By cell, the newest first. */
  private final Map<Cell, List<Told>> newer = new HashMap<>();

  private Turns() {}

  /**
   * The turns of all counts that were told; those of the report itself are in their first, zero.
   *
   * @param own the counts of the report itself, which is the newest
   * @param told the oldest first
   * @return by report, in the same order
   */
  static List<Map<Cell, Integer>> of(Map<Cell, Integer> own, List<ShownTables> told) {
    List<Set<Cell>> corrected = corrected(told);
    Turns turns = new Turns();
    own.forEach((cell, count) -> turns.add(cell, count, false));
    List<Map<Cell, Integer>> found = new ArrayList<>();
    for (int i = told.size() - 1; i >= 0; i--) {
      Map<Cell, Integer> theirs = new HashMap<>();
      for (ShownCell shown : told.get(i).cells()) {
        Cell cell = shown.cell();
        theirs.put(cell, turns.add(cell, shown.count(), corrected.get(i).contains(cell)));
      }
      found.add(0, theirs);
    }
    return found;
  }

  /** By report, which of its counts were others when they were told last. */
  private static List<Set<Cell>> corrected(List<ShownTables> told) {
    Map<Cell, Integer> last = new HashMap<>();
    List<Set<Cell>> corrected = new ArrayList<>();
    for (ShownTables tables : told) {
      Set<Cell> theirs = new HashSet<>();
      for (ShownCell shown : tables.cells()) {
        Integer before = last.put(shown.cell(), shown.count());
        if (before != null && before != shown.count()) {
          theirs.add(shown.cell());
        }
      }
      corrected.add(theirs);
    }
    return corrected;
  }

  private int add(Cell cell, int count, boolean corrected) {
    List<Told> since = newer.computeIfAbsent(cell.lasting(), any -> new ArrayList<>());
    int turn = turn(cell, count, since);
    since.add(new Told(cell.until(), count, turn, corrected));
    return turn;
  }

  private static int turn(Cell cell, int count, List<Told> since) {
    int others = 0;
    boolean replaced = false;
    for (int i = since.size() - 1; i >= 0; i--) {
      Told next = since.get(i);
      if (next.count() == count) {
        if (!replaced) {
          return next.turn();
        }
        others = Math.max(others, next.turn() + 1);
      } else if (next.corrected() || next.until().compareTo(cell.until()) >= 0) {
        replaced = true;
      }
    }
    return others;
  }
}
