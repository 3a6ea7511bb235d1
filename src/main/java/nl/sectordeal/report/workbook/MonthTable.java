package nl.sectordeal.report.workbook;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells.ShownSeries;
import org.jspecify.annotations.Nullable;

/**
 * The sheet with every month of every figure, zeros included: what was counted, the sum so far, and
 * what the straight path to the promise asks by then.
 */
final class MonthTable {
  static final int MONTH = 2;
  static final int COUNTED = 3;
  static final int SUM = 4;
  static final int PATH = 5;

  /** Rows of the sheet that hold one figure, or all months of a measure that is told per month. */
  record Stretch(Figure figure, int firstRow, int lastRow, boolean perMonth) {}

  private final Page page;
  private final SheetTable table;

  private MonthTable(Page page) {
    this.page = page;
    this.table =
        page.table(
            "months",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 14)
                .add("month", 12)
                .number("counted", 12)
                .number("sum", 12)
                .number("path", 14));
  }

  /** Writes the sheet and says where each figure stands. */
  static List<Stretch> write(Page page) {
    MonthTable months = new MonthTable(page);
    List<Stretch> stretches = new ArrayList<>();
    for (Figure figure : page.figuresToBreakDown()) {
      Stretch stretch =
          Page.isMonth(figure.period()) ? months.addMonth(figure) : months.addMonths(figure);
      join(stretches, stretch);
    }
    months.table.finish();
    return stretches;
  }

  private static void join(List<Stretch> stretches, @Nullable Stretch stretch) {
    if (stretch == null) {
      return;
    }
    Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
    if (last != null
        && last.perMonth()
        && stretch.perMonth()
        && last.figure().measure().equals(stretch.figure().measure())) {
      stretches.set(
          stretches.size() - 1,
          new Stretch(stretch.figure(), last.firstRow(), stretch.lastRow(), true));
    } else {
      stretches.add(stretch);
    }
  }

  private Stretch addMonth(Figure figure) {
    int row =
        table.add(
            Page.measure(figure),
            page.period(figure.period()),
            YearMonth.parse(figure.period()),
            page.counted(figure));
    return new Stretch(figure, row, row, true);
  }

  private @Nullable Stretch addMonths(Figure figure) {
    YearMonth first = page.firstMonth(figure);
    YearMonth last = page.lastMonth(figure);
    YearMonth until = page.report().header().month().month();
    YearMonth shownUntil = last.isBefore(until) ? last : until;
    if (shownUntil.isBefore(first)) {
      return null;
    }
    int months = monthsBetween(first, shownUntil);
    List<YearMonth> shown = Stream.iterate(first, at -> at.plusMonths(1)).limit(months).toList();
    ShownSeries series = page.figures().months(figure, shown);
    int row = 0;
    for (int i = 0; i < months; i++) {
      row =
          table.add(
              Page.measure(figure),
              page.period(figure.period()),
              shown.get(i),
              series.cells().get(i),
              orNothing(series.running().get(i)),
              path(figure, shown.get(i)));
    }
    return new Stretch(figure, row - months + 1, row, false);
  }

  private static int monthsBetween(YearMonth first, YearMonth last) {
    return Math.toIntExact(ChronoUnit.MONTHS.between(first, last)) + 1;
  }

  /** A line chart would draw text as zero; it draws through an empty cell. */
  private static @Nullable ShownCount orNothing(ShownCount sum) {
    return sum.isVisible() ? sum : null;
  }

  private @Nullable Long path(Figure figure, YearMonth month) {
    StraightPath path = figure.path();
    LocalDate end = page.report().header().dealUntil();
    LocalDate last = month.atEndOfMonth();
    return path == null ? null : path.at(last.isAfter(end) ? end : last);
  }
}
