package nl.sectordeal.report.workbook;

import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.measure.euro.Order;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.shown.ShownOrders;

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
                .number("orderSum", 20)
                .number("orderOwed", 20)
                .number("orderPlacements", 12)
                .number("orderDone", 20)
                .number("orderAbove", 26)
                .number("orderProvisional", 22)
                .number("orderOpen", 22));
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
          line.above(),
          line.provisional(),
          line.open());
    }
    table.finish();
    writeParts(page);
  }

  /** What counts, by group and by month. */
  private static void writeParts(Page page) {
    SheetTable table =
        page.table(
            "euros",
            page.columns()
                .wrapped("measure", 40)
                .add("euroBy", 14)
                .add("euroPart", 30)
                .number("euroAmount", 16));
    ShownOrders shown = new ShownOrders(page.cells());
    for (Figure figure : page.report().figures()) {
      EuroFigure euro = page.report().findEuro(figure.measure());
      if (euro != null) {
        Code measure = Page.measure(figure);
        for (ShownOrders.Part part : shown.parts(euro.byGroup())) {
          table.add(measure, page.code("W.euro.", "group"), page.group(part.name()), part.amount());
        }
        for (ShownOrders.Part part : shown.parts(euro.byMonth())) {
          table.add(measure, page.code("W.euro.", "month"), part.name(), part.amount());
        }
      }
    }
    table.finish();
  }
}
