package nl.sectordeal.report.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.Margins;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.MeasureText;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.AccountLines;
import nl.sectordeal.report.shown.Maturity;
import nl.sectordeal.report.shown.ShownFigures;

/**
 * What a funder is accounted to: each number with its date, its promise and its definition, and all
 * numbers side by side for each region and for each group (verantwoording).
 */
final class AccountsPage {
  /** Measures that fit beside each other. */
  private static final int WIDE = 7;

  private static final String WITHHELD = "x";
  private static final String NOTHING = "–";

  /** A number in words. */
  record Account(String title, String text) {}

  private final MonthlyReport report;
  private final ShownFigures shown;
  private final Wording words;

  AccountsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  /** Each number of the report's period, with its date, what was promised and what it means. */
  List<Account> accounts() {
    List<Account> accounts = new ArrayList<>();
    for (Figure figure : report.figures()) {
      if (Period.isCurrent(figure.period(), report.header())) {
        accounts.add(new Account(figure.title(), amount(figure) + " " + definition(figure)));
      }
    }
    return accounts;
  }

  private String amount(Figure figure) {
    String day = words.day(report.header().peildatum());
    ShownCount counted = shown.counted(figure);
    Integer promised = figure.promised();
    if (figure.unit() == Unit.SHARE) {
      return words.text(
          "accounts.share",
          Map.of(
              "percent", rate(counted, shown.judged(figure)),
              "count", words.number(counted),
              "of", words.number(shown.judged(figure)),
              "day", day));
    }
    if (promised == null || promised == 0) {
      return words.text("accounts.count", Map.of("count", words.number(counted), "day", day));
    }
    return words.text(
        "accounts.promised",
        Map.of(
            "count",
            words.number(counted),
            "promised",
            words.number(promised),
            "percent",
            counted.isVisible() ? words.percent(figure.counted(), promised) : WITHHELD,
            "day",
            day));
  }

  private String definition(Figure figure) {
    return report.measures().stream()
        .filter(text -> text.id().equals(figure.measure()))
        .map(MeasureText::definition)
        .findFirst()
        .orElse("");
  }

  /** A table for each of what groups are made of; a line per code, with a total. */
  List<MatrixRow> tables() {
    List<MatrixRow> rows = new ArrayList<>();
    AccountLines.of(report).forEach(lines -> rows.addAll(tables(lines)));
    return rows;
  }

  private List<MatrixRow> tables(AccountLines lines) {
    List<MatrixRow> rows = new ArrayList<>();
    List<String> names = lines.names();
    List<Figure> figures = lines.figures();
    for (int position = 0; position < names.size(); position++) {
      String name =
          words.text("accounts.table", Map.of("name", words.inSentence(names.get(position))));
      for (int from = 0; from < figures.size(); from += WIDE) {
        List<Figure> some = figures.subList(from, Math.min(from + WIDE, figures.size()));
        String table = from == 0 ? name : name + " " + words.text("continued");
        for (String margin : lines.margins(position)) {
          rows.add(row(table, some, words.group(Margins.code(margin)), margin));
        }
        rows.add(total(table, some));
      }
    }
    return rows;
  }

  private MatrixRow row(String table, List<Figure> figures, String label, String margin) {
    List<String> cells = figures.stream().map(figure -> cell(figure, margin)).toList();
    return new MatrixRow(table, heads(figures), label, cells, false);
  }

  private MatrixRow total(String table, List<Figure> figures) {
    List<String> cells = figures.stream().map(this::cell).toList();
    return new MatrixRow(table, heads(figures), words.text("total"), cells, true);
  }

  private static List<String> heads(List<Figure> figures) {
    return figures.stream().map(Figure::title).toList();
  }

  private String cell(Figure figure, String margin) {
    ShownCount counted = shown.group(figure, margin);
    return figure.unit() == Unit.SHARE
        ? rate(counted, shown.judged(figure, margin))
        : words.number(counted);
  }

  private String cell(Figure figure) {
    if (Maturity.isAwaited(figure)) {
      return NOTHING;
    }
    return figure.unit() == Unit.SHARE
        ? rate(shown.counted(figure), shown.judged(figure))
        : words.number(shown.counted(figure));
  }

  private String rate(ShownCount part, ShownCount whole) {
    if (!part.isVisible() || !whole.isVisible()) {
      return WITHHELD;
    }
    int all = whole.visible().orElseThrow();
    return all == 0 ? NOTHING : words.percent(part.visible().orElseThrow(), all);
  }
}
