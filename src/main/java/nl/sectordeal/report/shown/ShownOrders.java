package nl.sectordeal.report.shown;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.OrderFigure;
import nl.sectordeal.measure.euro.Sum;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownList;
import org.jspecify.annotations.Nullable;

/**
 * Figures in euros as readers may see them (getoonde bedragen). An amount of fewer placements than
 * the smallest cell tells of a few people what they are and how much they work; it is hidden, and
 * so is another beside it where the total would give it away.
 */
public final class ShownOrders {
  private final SmallCells small;

  public ShownOrders(SmallCells small) {
    this.small = small;
  }

  /**
   * One amount.
   *
   * @param name of what it is of: a group, a month or an order
   * @param amount euros; null when hidden
   */
  public record Part(String name, @Nullable BigDecimal amount) {}

  /**
   * One order.
   *
   * @param placements that are worth anything for it
   * @param done euros that count towards what it asks; null when hidden, as all amounts are
   * @param above euros that are more than it asks
   * @param provisional euros that may count later
   * @param open euros that are still owed
   */
  public record Line(
      OrderFigure figure,
      ShownCount placements,
      @Nullable BigDecimal done,
      @Nullable BigDecimal above,
      @Nullable BigDecimal provisional,
      @Nullable BigDecimal open) {}

  /** All orders of a report. */
  public static List<Line> of(MonthlyReport report, SmallCells small) {
    ShownOrders shown = new ShownOrders(small);
    List<Line> lines = new ArrayList<>();
    report.euros().forEach(figure -> lines.addAll(shown.orders(figure)));
    return lines;
  }

  /** The orders of a figure: together they are its total. */
  private List<Line> orders(EuroFigure figure) {
    List<OrderFigure> orders = figure.orders();
    List<ShownCount> placements = list(orders.stream().map(OrderFigure::done).toList()).cells();
    List<ShownCount> later = list(orders.stream().map(OrderFigure::provisional).toList()).cells();
    List<Line> lines = new ArrayList<>();
    for (int i = 0; i < orders.size(); i++) {
      OrderFigure order = orders.get(i);
      boolean seen = placements.get(i).isVisible();
      lines.add(
          new Line(
              order,
              placements.get(i),
              seen ? order.done().counted() : null,
              seen ? order.done().above() : null,
              amount(later.get(i), order.provisional()),
              seen ? order.open() : null));
    }
    return lines;
  }

  /** What counts; null when hidden. */
  public @Nullable BigDecimal counted(EuroFigure figure) {
    return single(figure.counted());
  }

  /** What some placements are worth that are no part of others told; null when hidden. */
  public @Nullable BigDecimal single(Sum sum) {
    return amount(small.single(sum.placements()), sum);
  }

  /** What is more than is asked; null when hidden. */
  public @Nullable BigDecimal above(EuroFigure figure) {
    return small.single(figure.counted().placements()).isVisible()
        ? figure.counted().above()
        : null;
  }

  /** Groups, months or orders of a figure, in the order of the map: together they are its total. */
  public List<Part> parts(Map<String, Sum> sums) {
    List<ShownCount> cells = list(sums.values()).cells();
    List<Part> parts = new ArrayList<>();
    for (Map.Entry<String, Sum> sum : sums.entrySet()) {
      parts.add(new Part(sum.getKey(), amount(cells.get(parts.size()), sum.getValue())));
    }
    return parts;
  }

  private static @Nullable BigDecimal amount(ShownCount placements, Sum sum) {
    return placements.isVisible() ? sum.counted() : null;
  }

  private ShownList list(Collection<Sum> sums) {
    return small.list(sums.stream().mapToInt(Sum::placements).toArray());
  }
}
