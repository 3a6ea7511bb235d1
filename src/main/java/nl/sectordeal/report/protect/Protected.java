package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Cell.Part;
import org.jspecify.annotations.Nullable;

/** Which counts of a report a reader may see, over all its tables at once (beschermd rapport). */
public final class Protected {
  private final Map<Cell, Mark> marks;
  private final SortedSet<String> coarsened;
  private final ShownTables tables;
  private final Set<Cell> figures;
  private final Set<Cell> hiddenBefore;

  private Protected(
      Map<Cell, Mark> marks,
      Set<Cell> figures,
      SortedSet<String> coarsened,
      ShownTables tables,
      List<ShownTables> others) {
    this.marks = marks;
    this.figures = figures;
    this.coarsened = coarsened;
    this.tables = tables;
    this.hiddenBefore =
        others.stream()
            .flatMap(other -> other.cells().stream())
            .filter(ShownCell::isHidden)
            .map(ShownCell::cell)
            .collect(Collectors.toSet());
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
   * Protects all tables of a report from who has others beside it. What these hid stays hidden, as
   * long as the count is the same; what they showed is known, and is shown; and what this report
   * shows does not give away, together with all of these, what any of them hides.
   *
   * @param others what other reports show that its readers have
   */
  public static Protected of(
      MonthlyReport report, Kinship kinship, int smallest, List<ShownTables> others) {
    Knowledge alone = ReportKnowledge.of(report, kinship, smallest);
    Marks marks = new Marks(alone, smallest);
    Protection.hide(alone, marks);
    if (others.isEmpty()) {
      return protect(alone, marks, new TreeSet<>(), others);
    }
    Knowledge beside = ReportKnowledge.of(report, kinship, smallest);
    beside.remember(others);
    Growth.add(beside);
    Marks more = new Marks(beside, smallest);
    more.addAll(alone, marks);
    Protection.hide(beside, more);
    return protect(beside, more, hiddenForOthers(alone, marks, beside, more), others);
  }

  /** Measures of which something is hidden beside other reports that would be shown alone. */
  private static SortedSet<String> hiddenForOthers(
      Knowledge alone, Marks marks, Knowledge beside, Marks more) {
    SortedSet<String> measures = new TreeSet<>();
    for (Cell cell : alone.own()) {
      if (marks.mark(alone.place(cell)) == Mark.VISIBLE
          && more.mark(beside.place(cell)) != Mark.VISIBLE) {
        measures.add(cell.measure());
      }
    }
    return measures;
  }

  private static Protected protect(
      Knowledge knowledge, Marks marks, SortedSet<String> coarsened, List<ShownTables> others) {
    Map<Cell, Mark> shown = new HashMap<>();
    List<ShownCell> cells = new ArrayList<>();
    for (Cell cell : knowledge.own()) {
      int place = knowledge.place(cell);
      boolean nowhere = cell.part() == Part.REST;
      if (!nowhere) {
        shown.put(cell, marks.mark(place));
      }
      Mark mark = nowhere ? Mark.WITHHELD : marks.mark(place);
      cells.add(new ShownCell(cell, knowledge.count(place), mark));
    }
    ShownTables tables = new ShownTables(marks.smallest(), cells, knowledge.ownSums());
    return new Protected(shown, knowledge.figures(), coarsened, tables, others);
  }

  /** How a count is shown; null when it is of no table. */
  public @Nullable Mark mark(Cell cell) {
    return marks.get(cell);
  }

  /** Whether a figure is hidden here, or was in another report, perhaps with another count. */
  public boolean isFigureHidden(String measure, String period) {
    return marks.entrySet().stream()
        .filter(shown -> figures.contains(shown.getKey()))
        .filter(shown -> shown.getKey().measure().equals(measure))
        .filter(shown -> shown.getKey().period().equals(period))
        .anyMatch(
            shown -> shown.getValue() != Mark.VISIBLE || hiddenBefore.contains(shown.getKey()));
  }

  /** Every count of the tables as it is shown, and how they add up. */
  public ShownTables tables() {
    return tables;
  }

  /** Measures of which something is hidden only because of what other reports show; sorted. */
  public SortedSet<String> coarsened() {
    return coarsened;
  }
}
