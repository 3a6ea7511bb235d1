package nl.sectordeal.report.pdf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;

/** Measures per month: the month of the report beside the eleven before it. */
final class ContactsPage {
  private static final int MONTHS = 12;

  /** One measure. */
  record MonthsRow(String title, String amount, Renderable chart, String words, String alt) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final ShownFigures shown;
  private final Wording words;

  ContactsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<MonthsRow> rows() {
    return measures().values().stream().map(this::row).toList();
  }

  /** The same numbers as a table: a line per measure. Measures overlap, so they have no total. */
  List<MatrixRow> table() {
    List<String> heads =
        months().stream().map(month -> words.shortMonth(month) + "\n" + month.getYear()).toList();
    String name = words.text("months.table");
    List<MatrixRow> rows = new ArrayList<>();
    for (Map<YearMonth, Figure> figures : measures().values()) {
      List<String> cells = counts(figures).stream().map(words::number).toList();
      String title = figures.values().iterator().next().title();
      rows.add(new MatrixRow(name, heads, title, cells, false));
    }
    return rows;
  }

  private Map<String, Map<YearMonth, Figure>> measures() {
    Map<String, Map<YearMonth, Figure>> found = new LinkedHashMap<>();
    for (Figure figure : report.figures()) {
      if (Period.cycleOf(figure.period()) == Cycle.MONTH && figure.unit() != Unit.SHARE) {
        found
            .computeIfAbsent(figure.measure(), id -> new LinkedHashMap<>())
            .put(YearMonth.parse(figure.period()), figure);
      }
    }
    return found;
  }

  private List<YearMonth> months() {
    YearMonth last = report.header().month().month();
    YearMonth first = YearMonth.from(report.header().dealFrom());
    List<YearMonth> months = new ArrayList<>();
    for (int back = MONTHS - 1; back >= 0; back--) {
      YearMonth month = last.minusMonths(back);
      if (!month.isBefore(first)) {
        months.add(month);
      }
    }
    return months;
  }

  /** A month without a figure had none to count. */
  private List<ShownCount> counts(Map<YearMonth, Figure> figures) {
    List<ShownCount> counts = new ArrayList<>();
    for (YearMonth month : months()) {
      Figure figure = figures.get(month);
      counts.add(figure == null ? small.single(0) : shown.counted(figure));
    }
    return counts;
  }

  private MonthsRow row(Map<YearMonth, Figure> figures) {
    List<YearMonth> months = months();
    List<ShownCount> counts = counts(figures);
    List<String> names = months.stream().map(words::shortMonth).toList();
    List<String> texts = counts.stream().map(words::number).toList();
    List<Integer> heights = counts.stream().map(count -> count.visible().orElse(0)).toList();
    String title = figures.values().iterator().next().title();
    StringBuilder alt = new StringBuilder(title).append(".");
    for (int i = 0; i < months.size(); i++) {
      alt.append(i == 0 ? " " : "; ").append(words.month(months.get(i))).append(": ");
      alt.append(texts.get(i));
    }
    return new MonthsRow(
        title,
        texts.isEmpty() ? "" : texts.get(texts.size() - 1),
        ColumnChart.of(heights, texts, names),
        sentence(months, counts),
        alt.toString());
  }

  private String sentence(List<YearMonth> months, List<ShownCount> counts) {
    int last = counts.size() - 1;
    if (last < 1) {
      return "";
    }
    String before =
        words.text(
            "months.before",
            Map.of(
                "month", words.month(months.get(last - 1)),
                "count", words.number(counts.get(last - 1))));
    if (!counts.stream().allMatch(ShownCount::isVisible)) {
      return before;
    }
    int sum = counts.stream().mapToInt(count -> count.visible().orElse(0)).sum();
    long average = Math.round((double) sum / counts.size());
    return before
        + "; "
        + words.text(
            "months.average", Map.of("months", counts.size(), "count", words.number(average)));
  }
}
