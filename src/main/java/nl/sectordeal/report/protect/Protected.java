package nl.sectordeal.report.protect;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Knowledge.Showing;
import org.jspecify.annotations.Nullable;

/** Which counts of a report a reader may see, over all its tables at once (beschermd rapport). */
public final class Protected {
  private final Map<Cell, Mark> marks;

  private Protected(Map<Cell, Mark> marks) {
    this.marks = marks;
  }

  /**
   * Protects all tables of a report.
   *
   * @param kinship which of its measures are parts of one another
   * @param smallest the lowest count above zero that is shown
   */
  public static Protected of(MonthlyReport report, Kinship kinship, int smallest) {
    Knowledge knowledge = ReportKnowledge.of(report, kinship, smallest);
    Marks marks = new Marks(knowledge, smallest);
    Protection.hide(knowledge, marks);
    Map<Cell, Mark> shown = new LinkedHashMap<>();
    for (int place = 0; place < knowledge.size(); place++) {
      Showing showing = knowledge.showing(place);
      if (showing != Showing.NOWHERE && showing != Showing.NOTHING) {
        shown.put(knowledge.cell(place), marks.mark(place));
      }
    }
    return new Protected(shown);
  }

  /** How a count is shown; null when it is of no table. */
  public @Nullable Mark mark(Cell cell) {
    return marks.get(cell);
  }
}
