package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Knowledge.Showing;
import org.jspecify.annotations.Nullable;

/** Which counts of a report a reader may see, over all its tables at once (beschermd rapport). */
public final class Protected {
  private final Map<Cell, ShownCell> cells;
  private final SortedSet<String> coarsened;

  private Protected(Map<Cell, ShownCell> cells, SortedSet<String> coarsened) {
    this.cells = cells;
    this.coarsened = coarsened;
  }

  /**
   * Protects all tables of a report.
   *
   * @param kinship which of its measures are parts of one another
   * @param smallest the lowest count above zero that is shown
   */
  public static Protected of(MonthlyReport report, Kinship kinship, int smallest) {
    return of(report, kinship, smallest, List.of());
  }

  /**
   * Protects all tables of a report from who has others beside it. What these showed stays shown
   * and what they hid stays hidden, as long as the count is the same: hiding the one would help
   * nobody, and showing the other would give it away there.
   *
   * @param earlier what other reports show that its readers have
   */
  public static Protected of(
      MonthlyReport report, Kinship kinship, int smallest, List<ShownCell> earlier) {
    Map<Cell, ShownCell> alone = protect(ReportKnowledge.of(report, kinship, smallest), smallest);
    if (earlier.isEmpty()) {
      return new Protected(alone, new TreeSet<>());
    }
    Knowledge knowledge = ReportKnowledge.of(report, kinship, smallest);
    List<Integer> hidden = remember(knowledge, smallest, earlier);
    Map<Cell, ShownCell> beside = protect(knowledge, smallest, hidden);
    SortedSet<String> coarsened = new TreeSet<>();
    beside.forEach(
        (cell, shown) -> {
          ShownCell before = alone.get(cell);
          if (shown.mark() != Mark.VISIBLE && before != null && before.mark() == Mark.VISIBLE) {
            coarsened.add(cell.measure());
          }
        });
    return new Protected(beside, coarsened);
  }

  /** Takes over what is known already; says what must stay hidden. */
  private static List<Integer> remember(
      Knowledge knowledge, int smallest, List<ShownCell> earlier) {
    Map<Integer, Mark> marks = new HashMap<>();
    for (ShownCell shown : earlier) {
      if (knowledge.has(shown.cell()) && knowledge.count(shown.cell()) == shown.count()) {
        marks.merge(
            knowledge.place(shown.cell()),
            shown.mark(),
            (one, other) -> one == Mark.VISIBLE ? one : other);
      }
    }
    List<Integer> hidden = new ArrayList<>();
    for (int place = 0; place < knowledge.size(); place++) {
      Mark mark = marks.get(place);
      int count = knowledge.count(place);
      if (mark == Mark.VISIBLE && (count == 0 || count >= smallest)) {
        knowledge.show(place, Showing.ALREADY);
      } else if (mark != null && mark != Mark.VISIBLE) {
        hidden.add(place);
      }
    }
    return hidden;
  }

  private static Map<Cell, ShownCell> protect(Knowledge knowledge, int smallest) {
    return protect(knowledge, smallest, List.of());
  }

  private static Map<Cell, ShownCell> protect(
      Knowledge knowledge, int smallest, List<Integer> hidden) {
    Marks marks = new Marks(knowledge, smallest);
    for (int place : hidden) {
      if (marks.canHideZero(place)) {
        marks.withhold(place);
      }
    }
    Protection.hide(knowledge, marks);
    Map<Cell, ShownCell> shown = new LinkedHashMap<>();
    for (int place = 0; place < knowledge.size(); place++) {
      if (knowledge.showing(place) != Showing.NOTHING) {
        Cell cell = knowledge.cell(place);
        shown.put(cell, new ShownCell(cell, knowledge.count(place), marks.mark(place)));
      }
    }
    return shown;
  }

  /** How a count is shown; null when it is of no table. */
  public @Nullable Mark mark(Cell cell) {
    ShownCell shown = cells.get(cell);
    return shown == null ? null : shown.mark();
  }

  /** Every count of the tables, as it is shown. */
  public List<ShownCell> cells() {
    return List.copyOf(cells.values());
  }

  /** Measures of which something is hidden only because of what other reports show; sorted. */
  public SortedSet<String> coarsened() {
    return coarsened;
  }
}
