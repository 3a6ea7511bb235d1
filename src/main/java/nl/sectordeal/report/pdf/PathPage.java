package nl.sectordeal.report.pdf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.SmallCells.ShownSeries;
import nl.sectordeal.report.shown.ShownFigures;

/** Per promise of the deal or of the year: how it grew, beside the straight path to it. */
final class PathPage {
  private static final int YEAR = 12;

  /**
   * One promise.
   *
   * @param cells running sum under each of {@code heads}: months of a year, or ends of years
   */
  record PathRow(
      String title,
      String period,
      Renderable chart,
      String words,
      List<String> heads,
      List<String> cells,
      String alt) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final ShownFigures shown;
  private final Wording words;

  PathPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.shown = new ShownFigures(report, small);
    this.words = words;
  }

  List<PathRow> rows() {
    List<PathRow> rows = new ArrayList<>();
    for (Figure figure : report.figures()) {
      StraightPath path = figure.path();
      boolean current = Period.isCurrent(figure.period(), report.header());
      if (path != null && current && Period.cycleOf(figure.period()) != Cycle.MONTH) {
        rows.add(row(figure, path, Period.of(figure.period(), report.header())));
      }
    }
    return rows;
  }

  private PathRow row(Figure figure, StraightPath path, Period period) {
    List<YearMonth> months = period.months();
    ShownSeries series = shown.months(figure, soFar(months));
    List<String> heads = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i : told(months, series)) {
      heads.add(head(months.get(i)));
      cells.add(words.number(series.running().get(i)));
    }
    String sentence = sentence(figure, path, period);
    if (small.isCoarsened(figure.measure())) {
      sentence += " " + words.text("coarsened");
    }
    Forecast forecast = shown.forecast(figure);
    return new PathRow(
        figure.title(),
        period.name(words),
        PathChart.of(period, words, series.running(), path, forecast),
        sentence,
        lastOf(heads),
        lastOf(cells),
        alt(figure, sentence, lastOf(heads), lastOf(cells)));
  }

  /**
   * Every month of a year; of more years the end of each, or the last month before it of which the
   * sum may be told.
   */
  private static List<Integer> told(List<YearMonth> months, ShownSeries series) {
    List<Integer> shown = new ArrayList<>();
    int told = -1;
    for (int i = 0; i < series.running().size(); i++) {
      if (series.running().get(i).isVisible()) {
        told = i;
      }
      boolean last = i == series.running().size() - 1;
      boolean yearEnds = months.get(i).getMonthValue() == YEAR;
      if (months.size() <= YEAR || last) {
        shown.add(i);
      } else if (yearEnds && told >= 0 && !shown.contains(told)) {
        shown.add(told);
      }
    }
    return shown;
  }

  private List<YearMonth> soFar(List<YearMonth> months) {
    YearMonth last = report.header().month().month();
    return months.stream().filter(month -> !month.isAfter(last)).toList();
  }

  private String head(YearMonth month) {
    return words.shortMonth(month) + " " + month.getYear();
  }

  private static List<String> lastOf(List<String> all) {
    return List.copyOf(all.subList(Math.max(0, all.size() - YEAR), all.size()));
  }

  private String alt(Figure figure, String sentence, List<String> heads, List<String> cells) {
    StringBuilder alt = new StringBuilder(figure.title()).append(". ").append(sentence);
    for (int i = 0; i < heads.size(); i++) {
      alt.append(i == 0 ? " " : "; ").append(heads.get(i)).append(": ").append(cells.get(i));
    }
    return alt.toString();
  }

  /** Where it stands; and when it is due, when that is not the end of the period. */
  private String sentence(Figure figure, StraightPath path, Period period) {
    String stand = stand(figure, path);
    return path.due().equals(period.until())
        ? stand
        : stand + " " + words.text("path.due", Map.of("day", words.day(path.due())));
  }

  private String stand(Figure figure, StraightPath path) {
    ShownCount counted = shown.counted(figure);
    long reached = path.at(report.header().peildatum());
    Map<String, Object> gaps =
        Map.of(
            "day", words.day(report.header().peildatum()),
            "counted", words.number(counted),
            "promised", words.number(path.promised()),
            "path", words.number(reached),
            "apart", counted.isVisible() ? words.number(Math.abs(figure.counted() - reached)) : "");
    if (!counted.isVisible()) {
      return words.text("path.hidden", gaps);
    }
    return words.text(figure.counted() >= reached ? "path.ahead" : "path.behind", gaps);
  }
}
