package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell.Part;
import nl.sectordeal.report.protect.Knowledge.Showing;

/**
 * Protects what causes did to a figure and to the numbers beside it (bescherming van verschillen).
 * A reader knows what each number was and is, and may guess that a cause took from one number what
 * it gave to another: so all numbers are protected together.
 */
public final class MovedCells {
  private final List<Level> levels;
  private final int[][] moves;
  private final int smallest;
  private final Knowledge knowledge = new Knowledge();
  private final Set<Cell> known = new HashSet<>();

  private MovedCells(List<Level> levels, int[][] moves, int smallest) {
    this.levels = List.copyOf(levels);
    this.moves = moves;
    this.smallest = smallest;
  }

  /** What a number was and is; a reader sees either, unless it is small. */
  public record Level(int before, int after) {}

  /**
   * How much of each move a reader may see.
   *
   * @param levels of each number
   * @param moves by cause, then by number: how far it went up or down
   * @param smallest the lowest count above zero that is shown
   * @return by cause, then by number; empty when a small count can be worked out whatever is hidden
   */
  public static Optional<Mark[][]> protect(List<Level> levels, int[][] moves, int smallest) {
    MovedCells cells = new MovedCells(levels, moves, smallest);
    cells.addMoves();
    cells.addSums();
    Marks marks = new Marks(cells.knowledge, smallest);
    boolean given = !Protection.hide(cells.knowledge, marks).isEmpty();
    return given && !cells.canWithholdAll(marks)
        ? Optional.empty()
        : Optional.of(cells.marks(marks));
  }

  /** Where a small one cannot be anything that is small, not even that may be seen. */
  private boolean canWithholdAll(Marks marks) {
    for (Cell cell : knowledge.own()) {
      int place = knowledge.place(cell);
      if (knowledge.showing(place) == Showing.IN_TABLE) {
        marks.withhold(place);
      }
    }
    return new Attack(knowledge, marks).exposed().isEmpty();
  }

  private void addMoves() {
    for (int number = 0; number < levels.size(); number++) {
      if (isDifference(number)) {
        moved(number, 1).forEach(known::add);
        moved(number, -1).forEach(known::add);
      }
    }
    for (int cause = 0; cause < moves.length; cause++) {
      addSizes(cause);
    }
  }

  /** What moves a number alone is the difference itself, which is seen where both levels are. */
  private boolean isDifference(int number) {
    Level level = levels.get(number);
    return moved(number, 1).size() + moved(number, -1).size() == 1
        && !isSmall(level.before())
        && !isSmall(level.after());
  }

  /** Equal sizes of one cause are one unknown; of others a reader may guess which is the larger. */
  private void addSizes(int cause) {
    SortedSet<Integer> sizes = new TreeSet<>();
    for (int move : moves[cause]) {
      sizes.add(Math.abs(move));
    }
    sizes.remove(0);
    Integer smaller = null;
    for (int size : sizes) {
      Cell cell = cell(cause, size);
      knowledge.add(cell, size, known.contains(cell) ? Showing.ALREADY : Showing.IN_TABLE);
      if (smaller != null) {
        Cell rest = rest("cause " + cause + " above " + smaller);
        knowledge.add(rest, size - smaller, Showing.NOTHING);
        knowledge.add(new Sum(cell, List.of(cell(cause, smaller), rest)));
      }
      smaller = size;
    }
  }

  /** What a number was with all that came is what it is with all that went. */
  private void addSums() {
    List<ShownCell> shown = new ArrayList<>();
    levels.forEach(
        level -> {
          shown.add(shown("before", shown.size(), level.before()));
          shown.add(shown("after", shown.size(), level.after()));
        });
    for (ShownCell cell : shown) {
      Showing showing = cell.isHidden() ? Showing.EARLIER : Showing.ALREADY;
      knowledge.add(cell.cell(), cell.count(), showing);
    }
    knowledge.remember(List.of(new ShownTables(smallest, shown, List.of())));
    for (int number = 0; number < levels.size(); number++) {
      addSum(number, shown.get(2 * number), shown.get(2 * number + 1));
    }
  }

  private void addSum(int number, ShownCell before, ShownCell after) {
    List<Cell> came = moved(number, 1);
    List<Cell> went = moved(number, -1);
    Cell most = rest("most of " + number);
    int count = before.count() + came.stream().mapToInt(knowledge::count).sum();
    knowledge.add(most, count, Showing.NOTHING);
    came.add(before.cell());
    went.add(after.cell());
    knowledge.add(new Sum(most, came));
    knowledge.add(new Sum(most, went));
  }

  private ShownCell shown(String when, int place, int count) {
    Cell cell = new Cell("", "", Part.COUNTED, when + " " + place, "");
    return new ShownCell(cell, count, isSmall(count) ? Mark.SMALL : Mark.VISIBLE);
  }

  /** What went up, or down. */
  private List<Cell> moved(int number, int sign) {
    List<Cell> cells = new ArrayList<>();
    for (int cause = 0; cause < moves.length; cause++) {
      if (Integer.signum(moves[cause][number]) == sign) {
        cells.add(cell(cause, Math.abs(moves[cause][number])));
      }
    }
    return cells;
  }

  private static Cell cell(int cause, int size) {
    return new Cell("", "", Part.MOVED, "cause " + cause + " by " + size, "");
  }

  private static Cell rest(String label) {
    return new Cell("", "", Part.REST, label, "");
  }

  private boolean isSmall(int count) {
    return count > 0 && count < smallest;
  }

  private Mark[][] marks(Marks marks) {
    Mark[][] found = new Mark[moves.length][levels.size()];
    for (int cause = 0; cause < moves.length; cause++) {
      for (int number = 0; number < levels.size(); number++) {
        int size = Math.abs(moves[cause][number]);
        found[cause][number] = size == 0 ? Mark.VISIBLE : mark(cell(cause, size), size, marks);
      }
    }
    return found;
  }

  /** Small differences that everybody can compute are written as other small numbers are. */
  private Mark mark(Cell cell, int size, Marks marks) {
    Mark mark = marks.mark(knowledge.place(cell));
    return mark == Mark.VISIBLE && isSmall(size) ? Mark.SMALL : mark;
  }
}
