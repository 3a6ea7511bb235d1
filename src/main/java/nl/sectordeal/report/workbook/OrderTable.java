package nl.sectordeal.report.workbook;

import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.report.ShownOrders;

/** The sheet with social return in euros: per order what is owed and what stands against it. */
final class OrderTable {
  private OrderTable() {}

  /** Writes the sheet; none where no measure is in euros. */
  static void write(Page page) {
    if (page.report().orders().isEmpty()) {
      return;
    }
    SheetTable table =
        page.table(
            "orders",
            page.columns()
                .wrapped("employer", 34)
                .add("order", 18)
                .add("orderFrom", 12)
                .add("orderUntil", 12)
                .number("orderSum", 16)
                .number("orderOwed", 16)
                .number("orderPlacements", 12)
                .number("orderDone", 16)
                .number("orderOpen", 16));
    for (ShownOrders.Line line : ShownOrders.of(page.report(), page.cells())) {
      Order order = line.figure().order();
      table.add(
          order.name(),
          order.id(),
          order.from(),
          order.until(),
          order.sum(),
          order.owed(),
          line.placements(),
          line.done(),
          line.open());
    }
    table.finish();
  }
}
