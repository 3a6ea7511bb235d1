package nl.sectordeal.report.pdf;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.shown.Beginnings;

/**
 * The figures of one measure, by period.
 *
 * @param all one at least
 */
record MeasureFigures(Header header, List<Figure> all) {

  /** The measures of a report, in its order. */
  static List<MeasureFigures> of(MonthlyReport report) {
    Map<String, List<Figure>> found = new LinkedHashMap<>();
    for (Figure figure : report.figures()) {
      found.computeIfAbsent(figure.measure(), id -> new ArrayList<>()).add(figure);
    }
    return found.values().stream().map(all -> new MeasureFigures(report.header(), all)).toList();
  }

  /** The same, each from the first period on in which it had anything to tell. */
  static List<MeasureFigures> begun(MonthlyReport report) {
    return of(report).stream()
        .map(one -> new MeasureFigures(one.header(), Beginnings.sinceFirst(one.all())))
        .toList();
  }

  Figure first() {
    return all.get(0);
  }

  String title() {
    return first().title();
  }

  Cycle cycle() {
    return Period.cycleOf(first().period());
  }

  /** Whether the measure has one figure, for the whole deal. */
  boolean isOnce() {
    return all.size() == 1 && cycle() == Cycle.DEAL;
  }

  /** The last so many periods. */
  MeasureFigures last(int most) {
    return new MeasureFigures(header, all.subList(Math.max(0, all.size() - most), all.size()));
  }

  /** Every group that any period has, sorted. */
  List<String> groups() {
    SortedSet<String> groups = new TreeSet<>();
    all.forEach(figure -> groups.addAll(figure.byGroup().keySet()));
    return List.copyOf(groups);
  }

  /** What stands above the column of each period. */
  List<String> heads(Wording words) {
    return all.stream().map(figure -> head(figure.period(), words)).toList();
  }

  private String head(String period, Wording words) {
    return switch (Period.cycleOf(period)) {
      case MONTH -> {
        YearMonth month = YearMonth.parse(period);
        yield words.shortMonth(month) + "\n" + month.getYear();
      }
      case YEAR -> period;
      case DEAL -> Period.of(period, header).name(words);
    };
  }
}
