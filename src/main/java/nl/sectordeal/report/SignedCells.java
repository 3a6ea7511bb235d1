package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import nl.sectordeal.report.ShownCount.Mark;

/**
 * Protects numbers that went up or down and of which the sum is known: from the sum, the signs and
 * what is shown, nobody can tell more of a hidden small one than that it is small.
 */
final class SignedCells {
  private final int[] moves;
  private final int smallest;
  private final Mark[] marks;

  private SignedCells(int[] moves, int smallest) {
    this.moves = moves.clone();
    this.smallest = smallest;
    this.marks = new Mark[moves.length];
    for (int i = 0; i < moves.length; i++) {
      boolean small = moves[i] != 0 && Math.abs(moves[i]) < smallest;
      marks[i] = small ? Mark.SMALL : Mark.VISIBLE;
    }
  }

  /** The sizes of these moves as a reader may see them. */
  static List<ShownCount> sizes(int[] moves, int smallest) {
    SignedCells cells = new SignedCells(moves, smallest);
    cells.protect();
    List<ShownCount> shown = new ArrayList<>();
    for (int i = 0; i < moves.length; i++) {
      boolean visible = cells.marks[i] == Mark.VISIBLE;
      OptionalInt size = visible ? OptionalInt.of(Math.abs(moves[i])) : OptionalInt.empty();
      shown.add(new ShownCount(cells.marks[i], size, smallest));
    }
    return shown;
  }

  private void protect() {
    if (Arrays.stream(moves).filter(move -> move != 0).count() == 1) {
      return; // What moves alone is the difference itself, which is no secret of this table.
    }
    while (givesAway()) {
      int next = smallestVisible();
      if (next < 0) {
        withholdAll();
        return;
      }
      marks[next] = Mark.WITHHELD;
    }
  }

  /** Whether more can be told of a small one than that it is small. */
  private boolean givesAway() {
    for (int i = 0; i < moves.length; i++) {
      if (marks[i] == Mark.SMALL && isNarrow(i)) {
        return true;
      }
    }
    return false;
  }

  /** What the others can add up to leaves no room for every small number here. */
  private boolean isNarrow(int cell) {
    long least = 0;
    long most = 0;
    long hidden = 0;
    for (int i = 0; i < moves.length; i++) {
      if (marks[i] != Mark.VISIBLE) {
        hidden += moves[i];
      }
      if (i != cell && marks[i] != Mark.VISIBLE) {
        long low = marks[i] == Mark.SMALL ? 1 : smallest;
        long high = marks[i] == Mark.SMALL ? smallest - 1L : Integer.MAX_VALUE;
        least += moves[i] > 0 ? low : -high;
        most += moves[i] > 0 ? high : -low;
      }
    }
    long first = moves[cell] > 0 ? hidden - most : least - hidden;
    long last = moves[cell] > 0 ? hidden - least : most - hidden;
    return first > 1 || last < smallest - 1L;
  }

  private int smallestVisible() {
    int found = -1;
    for (int i = 0; i < moves.length; i++) {
      if (marks[i] == Mark.VISIBLE
          && moves[i] != 0
          && (found < 0 || Math.abs(moves[i]) < Math.abs(moves[found]))) {
        found = i;
      }
    }
    return found;
  }

  /** Nothing is left to hide behind, so that not even which of them are small may be seen. */
  private void withholdAll() {
    for (int i = 0; i < moves.length; i++) {
      if (moves[i] != 0) {
        marks[i] = Mark.WITHHELD;
      }
    }
  }
}
