package nl.sectordeal.report.pdf;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.measure.euro.EuroFigure;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.ShownCount;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.shown.ShownFigures;
import nl.sectordeal.report.shown.ShownOrders;
import org.jspecify.annotations.Nullable;

/** Every promise of the month's year or of the deal, with what was realised of it. */
final class TargetsPage {

  /**
   * One promise.
   *
   * @param amount in large type: realised, or that it is too small to show
   * @param alt what the bar shows, in words
   */
  record PromiseRow(
      String title,
      String period,
      String amount,
      String promised,
      Renderable bar,
      String words,
      String alt) {}

  private final MonthlyReport report;
  private final SmallCells small;
  private final ShownFigures shown;
  private final ShownOrders euros;
  private final Wording words;

  TargetsPage(MonthlyReport report, SmallCells small, Wording words) {
    this.report = report;
    this.small = small;
    this.shown = new ShownFigures(report, small);
    this.euros = new ShownOrders(small);
    this.words = words;
  }

  List<PromiseRow> rows() {
    List<PromiseRow> rows = new ArrayList<>();
    for (Figure figure : report.figures()) {
      Integer promised = figure.promised();
      EuroFigure euro = report.findEuro(figure.measure());
      if (euro != null) {
        rows.add(target(figure, euro));
      } else if (promised != null && Period.isCurrent(figure.period(), report.header())) {
        rows.add(target(figure, promised));
      }
    }
    return rows;
  }

  private PromiseRow target(Figure figure, int promised) {
    ShownCount counted = shown.counted(figure);
    ShownCount provisional = small.single(figure.provisional());
    Forecast forecast = shown.forecast(figure);
    Period period = Period.of(figure.period(), report.header());
    String sentence = sentence(figure, period, forecast);
    String of = words.text("target.of", Map.of("promised", words.number(promised)));
    return new PromiseRow(
        figure.title(),
        running(period),
        words.number(counted),
        of,
        BarChart.promise(
            counted.visible().orElse(0), provisional.visible().orElse(0), promised, forecast),
        sentence,
        figure.title() + ": " + words.number(counted) + " " + of + ". " + sentence);
  }

  private PromiseRow target(Figure figure, EuroFigure euro) {
    BigDecimal counted = euros.counted(euro);
    BigDecimal provisional = euros.single(euro.provisional());
    String of = words.text("target.euro", Map.of("promised", words.euros(euro.promised())));
    List<String> parts = new ArrayList<>();
    if (counted != null && euro.promised().signum() > 0) {
      String percent = words.percent(counted.longValue(), euro.promised().longValue());
      parts.add(words.text("target.percent", Map.of("percent", percent)));
    }
    if (euro.provisional().placements() > 0) {
      parts.add(words.text("target.provisional", Map.of("count", words.amount(provisional))));
    }
    if (euro.counted().above().signum() > 0) {
      String above = words.amount(euros.above(euro));
      parts.add(words.text("target.euro.above", Map.of("amount", above)));
    }
    String sentence = String.join("; ", parts);
    return new PromiseRow(
        figure.title(),
        Period.of(figure.period(), report.header()).name(words),
        words.amount(counted),
        of,
        BarChart.promise(whole(counted), whole(provisional), whole(euro.promised()), null),
        sentence,
        figure.title() + ": " + words.amount(counted) + " " + of + ". " + sentence);
  }

  /** Whole euros, for a bar; none where they are hidden. */
  private static int whole(@Nullable BigDecimal amount) {
    return amount == null ? 0 : amount.min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
  }

  private String sentence(Figure figure, Period period, @Nullable Forecast forecast) {
    List<String> parts = new ArrayList<>();
    ShownCount counted = shown.counted(figure);
    int promised = figure.promised() == null ? 0 : figure.promised();
    if (counted.isVisible() && promised > 0) {
      String percent = words.percent(figure.counted(), promised);
      parts.add(words.text("target.percent", Map.of("percent", percent)));
    }
    StraightPath path = figure.path();
    if (path != null && !path.due().equals(period.until())) {
      parts.add(words.text("target.due", Map.of("day", words.day(path.due()))));
    }
    if (figure.low() != figure.high() && shown.hasBand(figure)) {
      parts.add(band(figure));
    }
    if (figure.provisional() > 0) {
      String provisional = words.number(small.single(figure.provisional()));
      parts.add(words.text("target.provisional", Map.of("count", provisional)));
    }
    if (forecast != null) {
      parts.add(
          words.text(
              "target.forecast",
              Map.of(
                  "day", words.day(period.until()),
                  "low", words.number(forecast.low()),
                  "high", words.number(forecast.high()))));
    }
    if (period.cycle() == Cycle.YEAR) {
      parts.addAll(earlier(figure));
    }
    return String.join("; ", parts);
  }

  /** Whose promise it is: that of the year, which begins anew, or that of the whole deal. */
  private String running(Period period) {
    return period.cycle() == Cycle.YEAR
        ? words.text("target.year", Map.of("year", period.label()))
        : period.name(words);
  }

  /** What became of the promise in the years before. */
  private List<String> earlier(Figure current) {
    List<String> years = new ArrayList<>();
    for (Figure figure : report.figures()) {
      Integer promised = figure.promised();
      if (figure.measure().equals(current.measure())
          && figure.period().compareTo(current.period()) < 0
          && promised != null) {
        years.add(
            words.text(
                "target.earlier",
                Map.of(
                    "year", figure.period(),
                    "counted", words.number(shown.counted(figure)),
                    "promised", words.number(promised))));
      }
    }
    return years;
  }

  private String band(Figure figure) {
    return words.text(
        "target.band",
        Map.of("low", words.number(shown.low(figure)), "high", words.number(shown.high(figure))));
  }
}
