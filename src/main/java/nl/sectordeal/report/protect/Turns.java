package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells of counts that reports told whether they still held when a later one was told (beurten van
 * een cel). A count that was replaced by another, and came back later, is another number of people,
 * though it is as large: its turn is another.
 *
 * <p>Is asked from the newest report back to the oldest.
 */
final class Turns {
  private record Told(String until, int count, int turn) {}

  private final Map<Cell, List<Told>> newer = new HashMap<>();

  /**
   * The turn of a count that was told before all those that were asked about until now. It holds
   * until another count is told of the same months, or of more: an older month that is corrected
   * says nothing of a younger.
   */
  int turn(Cell cell, int count) {
    List<Told> since = newer.computeIfAbsent(cell.lasting(), any -> new ArrayList<>());
    int turn = turn(cell, count, since);
    since.add(new Told(cell.until(), count, turn));
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
      } else if (next.until().compareTo(cell.until()) >= 0) {
        replaced = true;
      }
    }
    return others;
  }
}
