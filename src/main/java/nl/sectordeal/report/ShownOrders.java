package nl.sectordeal.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.measure.euro.OrderFigure;
import org.jspecify.annotations.Nullable;

/**
 * Orders as readers may see them (getoonde opdrachten). An amount of fewer placements than the
 * smallest cell tells of a few people what they are and how much they work; it is hidden, and so is
 * what is still open. There are no totals over orders that would give it away.
 */
public final class ShownOrders {
  private ShownOrders() {}

  /**
   * One order.
   *
   * @param done euros; null when hidden
   * @param open euros that are still owed; null when hidden
   */
  public record Line(
      OrderFigure figure,
      ShownCount placements,
      @Nullable BigDecimal done,
      @Nullable BigDecimal open) {}

  /** All orders of a report. */
  public static List<Line> of(MonthlyReport report, SmallCells small) {
    List<Line> lines = new ArrayList<>();
    for (OrderFigure figure : report.orders()) {
      ShownCount placements = small.single(figure.placements());
      boolean shown = placements.isVisible();
      lines.add(
          new Line(
              figure, placements, shown ? figure.amount() : null, shown ? figure.open() : null));
    }
    return lines;
  }
}
