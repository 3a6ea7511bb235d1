package nl.sectordeal.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.shown.AccountLines;
import org.jspecify.annotations.Nullable;

/**
 * Sheet with every figure for each region and each group, and for both at once (verantwoording).
 */
final class AccountTable {
  private final Page page;
  private final SheetTable table;

  private AccountTable(Page page) {
    this.page = page;
    this.table =
        page.table(
            "accounts",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 14)
                .add("toldApartBy", 18)
                .add("part", 34)
                .number("counted", 11)
                .number("judged", 14)
                .number("share", 13));
  }

  /** Writes the sheet; none where no measure is told apart by several codes. */
  static void write(Page page) {
    List<AccountLines> all = AccountLines.of(page.report());
    if (!all.isEmpty()) {
      AccountTable sheet = new AccountTable(page);
      all.forEach(sheet::add);
      sheet.table.finish();
    }
  }

  private void add(AccountLines lines) {
    List<String> names = lines.names();
    for (Figure figure : lines.figures()) {
      for (int position = 0; position < names.size(); position++) {
        for (String margin : lines.margins(position)) {
          addMargin(figure, names.get(position), margin);
        }
      }
      for (String group : groups(figure)) {
        add(figure, String.join(", ", names), group, group, null);
      }
    }
  }

  /** Rates of both at once are of too few people to say anything. */
  private static List<String> groups(Figure figure) {
    SortedSet<String> groups = new TreeSet<>(figure.byGroup().keySet());
    return figure.unit() == Unit.SHARE ? new ArrayList<>() : List.copyOf(groups);
  }

  private void addMargin(Figure figure, String name, String margin) {
    ShownCount judged = figure.unit() == Unit.SHARE ? page.figures().judged(figure, margin) : null;
    add(figure, name, margin, Margins.code(margin), judged);
  }

  private void add(
      Figure figure, String name, String cell, String group, @Nullable ShownCount judged) {
    ShownCount counted = page.figures().group(figure, cell);
    table.add(
        Page.measure(figure),
        page.period(figure.period()),
        name,
        page.group(group),
        counted,
        judged,
        judged == null ? null : Page.share(counted, judged));
  }
}
