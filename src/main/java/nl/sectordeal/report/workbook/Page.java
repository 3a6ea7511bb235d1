package nl.sectordeal.report.workbook;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.outcome.Doelgroep;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.Code;
import nl.sectordeal.report.DataTable;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.Beginnings;
import nl.sectordeal.report.shown.GroupName;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;
import nl.sectordeal.report.workbook.SheetTable.Columns;
import nl.sectordeal.report.workbook.SheetTable.PageText;
import org.jspecify.annotations.Nullable;

/** What every sheet of the month's workbook is made with. */
final class Page {
  private static final int MONTHS_OVERVIEW = 12;
  private static final String DEAL = Cycle.DEAL.labelOf(LocalDate.EPOCH);

  private final Book book;
  private final MonthlyReport report;
  private final Texts texts;
  private final SmallCells cells;
  private final Map<String, SheetTable> tables = new LinkedHashMap<>();
  private final ShownFigures figures;
  private final boolean shadow;

  Page(Book book, MonthlyReport report, SmallCells cells) {
    this(book, report, cells, false);
  }

  /**
   * The same.
   *
   * @param shadow whether each sheet tells that it is of a shadow calculation
   */
  Page(Book book, MonthlyReport report, SmallCells cells, boolean shadow) {
    this.shadow = shadow;
    this.book = book;
    this.report = report;
    this.texts = Texts.in(report.header().language());
    this.cells = cells;
    this.figures = new ShownFigures(report, cells);
  }

  Book book() {
    return book;
  }

  MonthlyReport report() {
    return report;
  }

  SmallCells cells() {
    return cells;
  }

  String text(String key) {
    return texts.get(key);
  }

  String text(String key, Map<String, ?> values) {
    return texts.get(key, values);
  }

  /** Name of a doelgroep. */
  Code group(String code) {
    return new Code(
        code, code.equals(Doelgroep.NONE) ? texts.get("W.group.none") : GroupName.of(code, texts));
  }

  /** What is counted, by its title. */
  static Code measure(Figure figure) {
    return new Code(figure.measure(), figure.title());
  }

  /** A code with the text that stands for it under this key. */
  Code code(String key, Object code) {
    return new Code(code.toString(), texts.get(key + code));
  }

  Texts texts() {
    return texts;
  }

  Columns columns() {
    return new Columns(texts);
  }

  SheetTable table(String name, Columns columns) {
    SheetTable table = new SheetTable(book, sheetName(name), columns.list(), pageText(name));
    tables.put(name, table);
    return table;
  }

  /** All tables, in the order of their sheets, once they are filled. */
  List<DataTable> data() {
    List<DataTable> data = new ArrayList<>();
    tables.forEach((name, table) -> data.add(table.data(name, cells.smallest())));
    return List.copyOf(data);
  }

  String sheetName(String name) {
    String sheet = texts.get("W.sheet." + name);
    return shadow ? texts.get("W.shadow.sheet", Map.of("sheet", sheet)) : sheet;
  }

  PageText pageText(String name) {
    String run = Footer.run(report.header(), texts);
    String foot = shadow ? text("W.shadow.foot") + " " + run : run;
    return new PageText(
        report.header().title() + " – " + sheetName(name),
        cells.exact() == null ? foot : text("W.foot.exact") + " " + foot);
  }

  ShownCount shown(long count) {
    return cells.single(Math.toIntExact(count));
  }

  /** The report's figures as they may be seen. */
  ShownFigures figures() {
    return figures;
  }

  ShownCount counted(Figure figure) {
    return figures.counted(figure);
  }

  /**
   * Figures that months and groups may be shown of: a share's count must be seen itself, and there
   * must be something to know.
   */
  List<Figure> figuresToBreakDown() {
    return Beginnings.sinceFirst(report.figures()).stream()
        .filter(figure -> figure.unit() != Unit.SHARE || counted(figure).isVisible())
        .filter(figure -> !Maturity.isAwaited(figure))
        // Those in euros have a sheet of their own.
        .filter(figure -> figure.unit() != Unit.EURO)
        .toList();
  }

  /** A period as a cell: a year, a month or the word for the whole deal. */
  Object period(String period) {
    if (period.equals(DEAL)) {
      return new Code(DEAL, texts.get("W.period.deal"));
    }
    return isMonth(period) ? YearMonth.parse(period) : Year.parse(period);
  }

  /** A period as a person says it in a title. */
  String periodText(String period) {
    return period.equals(DEAL) ? texts.get("W.period.deal") : period;
  }

  static boolean isMonth(String period) {
    return period.length() == "2021-03".length();
  }

  /** Whether the peildatum lies in the figure's period. */
  boolean isCurrent(Figure figure) {
    LocalDate peildatum = report.header().peildatum();
    for (Cycle cycle : Cycle.values()) {
      if (figure.period().equals(cycle.labelOf(peildatum))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a figure of one month is so old that it stands on the sheet of all months only. */
  boolean isLongAgo(Figure figure) {
    return isMonth(figure.period())
        && YearMonth.parse(figure.period())
            .isBefore(report.header().month().month().minusMonths(MONTHS_OVERVIEW - 1));
  }

  YearMonth firstMonth(Figure figure) {
    YearMonth deal = YearMonth.from(report.header().dealFrom());
    if (figure.period().equals(DEAL)) {
      return deal;
    }
    YearMonth first =
        isMonth(figure.period())
            ? YearMonth.parse(figure.period())
            : Year.parse(figure.period()).atMonth(1);
    return first.isBefore(deal) ? deal : first;
  }

  YearMonth lastMonth(Figure figure) {
    if (figure.period().equals(DEAL)) {
      return YearMonth.from(report.header().dealUntil());
    }
    return isMonth(figure.period())
        ? YearMonth.parse(figure.period())
        : Year.parse(figure.period()).atMonth(12);
  }

  /** Part of a whole; null where either may not be seen, or where there is no whole. */
  static @Nullable Double share(ShownCount part, long whole) {
    return part.isVisible() && whole > 0 ? (double) part.visible().orElseThrow() / whole : null;
  }

  /** Part of a whole that is a count itself. */
  static @Nullable Double share(ShownCount part, ShownCount whole) {
    return whole.isVisible() ? share(part, whole.visible().orElseThrow()) : null;
  }
}
