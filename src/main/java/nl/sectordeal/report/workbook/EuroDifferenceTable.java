package nl.sectordeal.report.workbook;

import java.util.List;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.shown.EuroLines;
import nl.sectordeal.report.shown.EuroLines.Line;

/** What moved in euros since the version that this one takes the place of; else no sheet. */
final class EuroDifferenceTable {
  private EuroDifferenceTable() {}

  static void write(Page page) {
    List<Line> lines = EuroLines.of(page.report(), page.cells(), page.texts());
    if (lines.isEmpty()) {
      return;
    }
    SheetTable table =
        page.table(
            "differenceEuros",
            page.columns()
                .wrapped("measure", 36)
                .add("euroStand", 14)
                .add("order", 18)
                .wrapped("cause", 70)
                .number("euroBefore", 18)
                .number("euroAfter", 18)
                .number("euroMoved", 18));
    for (Line line : lines) {
      table.add(
          new Code(line.measure(), line.title()),
          page.code("besluit.", line.verdict()),
          line.order(),
          line.text(),
          line.before(),
          line.after(),
          line.difference());
    }
    table.finish();
  }
}
