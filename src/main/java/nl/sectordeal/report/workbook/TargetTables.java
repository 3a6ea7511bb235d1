package nl.sectordeal.report.workbook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells.ShownTable;
import nl.sectordeal.report.shown.Beginnings;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownOrders;
import org.jspecify.annotations.Nullable;

/** The sheets with figures: per target, per doelgroep, and the funnel. */
final class TargetTables {
  private TargetTables() {}

  static void overview(Page page) {
    SheetTable table =
        page.table(
            "overview",
            page.columns()
                .wrapped("measure", 36)
                .add("period", 12)
                .add("unit", 15)
                .number("counted", 11)
                .number("provisional", 13)
                .number("held", 16)
                .number("low", 9)
                .number("high", 9)
                .number("promised", 11)
                .number("percent", 17)
                .number("share", 13)
                .number("forecastLow", 13)
                .number("forecastHigh", 13)
                .add("id", 22));
    for (Figure figure : Beginnings.sinceFirst(page.report().figures())) {
      if (!page.isLongAgo(figure)) {
        addFigure(page, table, figure);
      }
    }
    table.finish();
  }

  private static void addFigure(Page page, SheetTable table, Figure figure) {
    EuroFigure euro = page.report().findEuro(figure.measure());
    if (euro != null) {
      addEuros(page, table, figure, euro);
      return;
    }
    ShownCount counted = page.counted(figure);
    Integer promised = figure.promised();
    Figure.Forecast forecast = page.figures().forecast(figure);
    table.add(
        Page.measure(figure),
        page.period(figure.period()),
        page.code("W.unit.", figure.unit()),
        counted,
        page.shown(figure.provisional()),
        page.shown(figure.held()),
        page.figures().low(figure),
        page.figures().high(figure),
        promised,
        promised == null ? null : Page.share(counted, promised),
        share(page, figure, counted),
        forecast == null ? null : forecast.low(),
        forecast == null ? null : forecast.high(),
        figure.measure());
  }

  private static void addEuros(Page page, SheetTable table, Figure figure, EuroFigure euro) {
    ShownOrders shown = new ShownOrders(page.cells());
    BigDecimal counted = shown.counted(euro);
    table.add(
        Page.measure(figure),
        page.period(figure.period()),
        page.code("W.unit.", figure.unit()),
        counted,
        shown.single(euro.provisional()),
        shown.single(euro.held()),
        null,
        null,
        euro.promised(),
        counted == null || euro.promised().signum() == 0
            ? null
            : counted.doubleValue() / euro.promised().doubleValue(),
        null,
        null,
        null,
        figure.measure());
  }

  private static @Nullable Object share(Page page, Figure figure, ShownCount counted) {
    if (Maturity.isAwaited(figure)) {
      return page.code("W.share.", "awaited");
    }
    return figure.unit() == Unit.SHARE ? Page.share(counted, page.figures().judged(figure)) : null;
  }

  static void groups(Page page) {
    SheetTable table =
        page.table(
            "groups",
            page.columns()
                .wrapped("measure", 40)
                .add("period", 14)
                .add("group", 30)
                .number("counted", 11));
    Map<String, List<Figure>> byMeasure = new LinkedHashMap<>();
    for (Figure figure : page.figuresToBreakDown()) {
      byMeasure.computeIfAbsent(figure.measure(), id -> new ArrayList<>()).add(figure);
    }
    byMeasure.values().stream()
        .filter(figures -> figures.stream().noneMatch(Margins::isCrossed))
        .forEach(figures -> addGroups(page, table, figures));
    table.finish();
  }

  /** Periods of one measure are protected together, since readers add up years. */
  private static void addGroups(Page page, SheetTable table, List<Figure> figures) {
    TreeSet<String> groups = new TreeSet<>();
    figures.forEach(figure -> groups.addAll(figure.byGroup().keySet()));
    if (groups.isEmpty()) {
      return;
    }
    List<String> names = List.copyOf(groups);
    ShownTable shown = page.figures().groups(figures, names);
    for (int column = 0; column < figures.size(); column++) {
      Figure figure = figures.get(column);
      for (int row = 0; row < names.size(); row++) {
        table.add(
            Page.measure(figure),
            page.period(figure.period()),
            page.group(names.get(row)),
            shown.rows().get(row).get(column));
      }
    }
  }

  /** Writes the sheet; none where nobody began. */
  static void funnel(Page page) {
    if (page.report().funnel().started() == 0) {
      return;
    }
    SheetTable table =
        page.table(
            "funnel",
            page.columns().wrapped("step", 46).number("persons", 12).number("ofStarted", 16));
    Funnel funnel = page.report().funnel();
    ShownCount started = page.figures().step("started", funnel.started());
    addStep(page, table, "started", funnel.started(), started);
    addStep(page, table, "finished", funnel.finished(), started);
    addStep(page, table, "placed", funnel.placed(), started);
    addStep(page, table, "durable", funnel.durable(), started);
    table.finish();
  }

  private static void addStep(
      Page page, SheetTable table, String step, long persons, ShownCount started) {
    ShownCount count = page.figures().step(step, persons);
    table.add(page.code("W.funnel.", step), count, Page.share(count, started));
  }
}
