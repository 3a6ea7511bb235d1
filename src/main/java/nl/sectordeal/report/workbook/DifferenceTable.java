package nl.sectordeal.report.workbook;

import nl.sectordeal.report.Code;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.PromiseChange;
import nl.sectordeal.report.shown.DifferenceLines;
import nl.sectordeal.report.shown.DifferenceLines.Amount;
import nl.sectordeal.report.shown.DifferenceLines.Kind;
import nl.sectordeal.report.shown.DifferenceLines.Line;
import nl.sectordeal.report.shown.PromiseWords;
import org.jspecify.annotations.Nullable;

/** What moved since the version that this one takes the place of; no sheet where there is none. */
final class DifferenceTable {
  private DifferenceTable() {}

  static void write(Page page) {
    DifferenceStatement statement = page.report().difference();
    if (statement == null) {
      return;
    }
    SheetTable table =
        page.table(
            "difference",
            page.columns()
                .wrapped("measure", 36)
                .add("period", 12)
                .wrapped("cause", 70)
                .number("counted", 12)
                .number("provisional", 12)
                .number("held", 14));
    for (Line line : DifferenceLines.of(statement, page.cells(), page.texts())) {
      table.add(
          new Code(line.measure(), line.title()),
          page.period(line.period()),
          line.text(),
          cell(line, line.counted(), page),
          line.isPart() ? null : cell(line, line.provisional(), page),
          line.isPart() ? null : cell(line, line.held(), page));
    }
    for (PromiseChange change : statement.promises()) {
      table.add(
          new Code(change.measure(), change.title()),
          page.period(change.period()),
          PromiseWords.sentence(change, page.texts()),
          null,
          null,
          null);
    }
    table.finish();
  }

  /** A number where it may be seen, so that a column adds up in the spreadsheet too. */
  private static @Nullable Object cell(Line line, Amount amount, Page page) {
    if (amount.size().isVisible()) {
      int size = amount.size().visible().orElseThrow();
      return line.kind() == Kind.CAUSE ? (Object) (amount.sign() * size) : (Object) size;
    }
    return amount.text(page.texts().language());
  }
}
