package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownOrders;

/** Social return in euros: per order what is owed and what stands against it. */
final class OrdersPage {
  /** One order. */
  record OrderRow(
      String name,
      String order,
      String owed,
      String placements,
      String done,
      String above,
      String open) {}

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
              words.amount(line.done()),
              words.amount(line.above()),
              words.amount(line.open())));
    }
    return rows;
  }
}
