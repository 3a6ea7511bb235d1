package nl.sectordeal.report.pdf;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.text.DateFormatSymbols;
import java.text.SimpleDateFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure.Forecast;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.report.ShownCount;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.PeriodAxis;
import org.jfree.chart.axis.PeriodAxisLabelInfo;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.time.Day;
import org.jfree.data.time.Month;
import org.jfree.data.time.RegularTimePeriod;
import org.jfree.data.time.Year;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * What was realised, added up month by month, beside the straight path to the promise. Realised is
 * a thick line with dots and gaps where it is hidden, the path is dashed and ends in a ring, the
 * forecast is a bracket at the end.
 */
final class PathChart {
  private static final int YEAR = 12;

  /** Spaces around them make names wider than the piece of the next period behind the end. */
  private static final String MONTH_NAME = "  MMM  ";

  private static final String YEAR_NUMBER = "  yyyy  ";

  /** A dot per month is too much for more months than this. */
  private static final int MOST_DOTS = 24;

  private static final double DOT = 4;
  private static final double RING = 6;
  private static final TimeZone UTC = TimeZone.getTimeZone("UTC");

  /** Free behind the end, as a share of the period; and where in it the bracket stands. */
  private static final double BEHIND = 0.022;

  private static final double BRACKET = 0.65;

  /** So that lines of the grid stay few, in points above and below a number. */
  private static final RectangleInsets AIR = new RectangleInsets(8, 2, 8, 4);

  /** Room for the upper half of a number beside the topmost line. */
  private static final RectangleInsets ABOVE = new RectangleInsets(4, 0, 0, 0);

  private static final AxisSpace LEFT = new AxisSpace();
  private static final AxisSpace BELOW = new AxisSpace();

  static {
    LEFT.setLeft(38);
    BELOW.setBottom(14);
  }

  private final Period period;
  private final Wording words;
  private final XYSeriesCollection lines = new XYSeriesCollection();
  private final XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer();

  private PathChart(Period period, Wording words) {
    this.period = period;
    this.words = words;
    renderer.setDefaultOutlineStroke(Palette.LINE);
  }

  /**
   * A chart of a whole period.
   *
   * @param running sum up to and with each month from the first of the period on
   */
  static Renderable of(
      Period period,
      Wording words,
      List<ShownCount> running,
      StraightPath path,
      @Nullable Forecast forecast) {
    PathChart chart = new PathChart(period, words);
    chart.addPath(path);
    chart.addRealised(running);
    XYPlot plot = new XYPlot(chart.lines, chart.days(), chart.numbers(), chart.renderer);
    if (forecast != null) {
      double at = end(period) + chart.behind() * BRACKET;
      Bracket.up(plot, at, forecast.low(), forecast.high());
    }
    dress(plot);
    return new Drawing(plot, ABOVE);
  }

  private static double start(Period period) {
    return midnight(period.from());
  }

  private static double end(Period period) {
    return midnight(period.until().plusDays(1));
  }

  private static double midnight(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  /**
   * Bends where the promise is due; where that is behind the period, there is no ring to end in.
   */
  private void addPath(StraightPath path) {
    XYSeries line = add(Palette.PROMISED, 0);
    XYSeries ring = add(Palette.PROMISED, RING);
    line.add(start(period), 0);
    if (!path.due().isAfter(period.until())) {
      double due = Math.max(start(period), midnight(path.due().plusDays(1)));
      line.add(due, path.promised());
      ring.add(due, path.promised());
    }
    line.add(end(period), (double) path.at(period.until()));
    renderer.setSeriesStroke(0, Palette.DASHED);
    renderer.setSeriesShapesFilled(1, false);
  }

  /** Points as wide as the line keep a month between two gaps visible; dots are for few months. */
  private void addRealised(List<ShownCount> running) {
    XYSeries line = add(Palette.REALISED, Palette.BROAD.getLineWidth() - 1);
    XYSeries dots = add(Palette.REALISED, DOT);
    renderer.setSeriesStroke(2, Palette.BROAD);
    renderer.setSeriesLinesVisible(3, false);
    List<YearMonth> months = period.months();
    line.add(start(period), 0);
    for (int i = 0; i < running.size(); i++) {
      double day = midnight(months.get(i).plusMonths(1).atDay(1));
      if (running.get(i).isVisible()) {
        line.add(day, running.get(i).visible().orElseThrow());
      } else {
        line.add(day, null);
      }
      if (months.size() <= MOST_DOTS || i == running.size() - 1) {
        dots.add(line.getDataItem(line.getItemCount() - 1));
      }
    }
  }

  private XYSeries add(Color colour, double size) {
    int index = lines.getSeriesCount();
    XYSeries series = new XYSeries(Integer.valueOf(index));
    lines.addSeries(series);
    renderer.setSeriesPaint(index, colour);
    renderer.setSeriesShapesVisible(index, size > 0);
    renderer.setSeriesShape(index, new Ellipse2D.Double(-size / 2, -size / 2, size, size));
    return series;
  }

  /** Months of one year by name, else years. */
  private PeriodAxis days() {
    boolean year = period.months().size() <= YEAR;
    Class<? extends RegularTimePeriod> named = year ? Month.class : Year.class;
    PeriodAxis axis =
        new PeriodAxis(null, day(period.from()), day(period.until()), UTC, words.language());
    axis.setAutoRangeTimePeriodClass(Day.class);
    axis.setRange(start(period), end(period) + behind());
    axis.setMajorTickTimePeriodClass(named);
    axis.setLabelInfo(new PeriodAxisLabelInfo[] {label(named, year ? MONTH_NAME : YEAR_NUMBER)});
    Palette.dress(axis);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private PeriodAxisLabelInfo label(Class<? extends RegularTimePeriod> named, String pattern) {
    DateFormatSymbols symbols = new DateFormatSymbols(Locale.ROOT);
    symbols.setShortMonths(
        IntStream.rangeClosed(1, YEAR)
            .mapToObj(month -> words.shortMonth(YearMonth.of(1, month)))
            .toArray(String[]::new));
    return new PeriodAxisLabelInfo(
        named,
        new SimpleDateFormat(pattern, symbols),
        RectangleInsets.ZERO_INSETS,
        Palette.font(),
        Palette.QUIET,
        false,
        Palette.THIN,
        Palette.QUIET);
  }

  /** Time behind the end of the period, where the bracket stands. */
  private double behind() {
    return (end(period) - start(period)) * BEHIND;
  }

  private static Day day(LocalDate day) {
    return new Day(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
  }

  private NumberAxis numbers() {
    NumberAxis axis = new NumberAxis();
    axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits(words.language()));
    axis.setAutoRangeStickyZero(false);
    axis.setLowerMargin(0.02);
    axis.setAutoRangeMinimumSize(1);
    Palette.dress(axis);
    axis.setTickLabelInsets(AIR);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  private static void dress(XYPlot plot) {
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setFixedRangeAxisSpace(LEFT);
    plot.setFixedDomainAxisSpace(BELOW);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Palette.GRID);
    plot.setRangeGridlineStroke(Palette.THIN);
    plot.setRangeZeroBaselineVisible(true);
    plot.setRangeZeroBaselinePaint(Palette.QUIET);
    plot.setRangeZeroBaselineStroke(Palette.THIN);
  }
}
