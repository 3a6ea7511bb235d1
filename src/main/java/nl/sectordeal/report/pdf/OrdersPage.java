package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownOrders;
import nl.sectordeal.report.SmallCells;
import org.jspecify.annotations.Nullable;

/** Social return in euros: per order what is owed and what stands against it. */
final class OrdersPage {
  private static final String HIDDEN = "x";

  /** One order. */
  record OrderRow(
      String name, String order, String owed, String placements, String done, String open) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final Wording words;

  OrdersPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.words = words;
  }

  List<OrderRow> rows() {
    List<OrderRow> rows = new ArrayList<>();
    for (ShownOrders.Line line : ShownOrders.of(report, small)) {
      Order order = line.figure().order();
      rows.add(
          new OrderRow(
              order.name(),
              words.text(
                  "orders.term",
                  Map.of(
                      "id", order.id(),
                      "from", words.day(order.from()),
                      "until", words.day(order.until()))),
              words.euros(order.owed()),
              words.number(line.placements()),
              euros(line.done()),
              euros(line.open())));
    }
    return rows;
  }

  private String euros(@Nullable BigDecimal amount) {
    return amount == null ? HIDDEN : words.euros(amount);
  }
}
