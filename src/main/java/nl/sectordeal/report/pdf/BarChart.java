package nl.sectordeal.report.pdf;

import java.awt.Paint;
import net.sf.jasperreports.renderers.Renderable;
import nl.sectordeal.measure.Figure.Forecast;
import org.jfree.chart.plot.SeriesRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/**
 * A bar of what was realised of a whole: realised is dark, provisional behind it is light and
 * hatched, a promise is a mark, the forecast a bracket below the bar.
 */
final class BarChart {
  /** Share of the promise that fits when promises lie below one another. */
  private static final double ALIGNED = 1.5;

  /** Share of the length that is kept free at both ends, so that no mark is cut in half. */
  private static final double ENDS = 0.003;

  /** Keeps marks of lines apart, and bars beside the text of their line. */
  private static final RectangleInsets IN_A_LINE = new RectangleInsets(1, 0, 5, 0);

  private final XYIntervalSeriesCollection bars = new XYIntervalSeriesCollection();
  private final XYBarRenderer renderer = new XYBarRenderer();
  private final XYPlot plot;
  private final double floor;
  private final double ceiling;

  /** A scale up to {@code most}; the bar lies between two shares of the height. */
  private BarChart(double most, double free, double floor, double ceiling) {
    this.plot =
        new XYPlot(
            bars, Drawing.unseen(-free * most, (1 + free) * most), Drawing.unseen(0, 1), renderer);
    this.floor = floor;
    this.ceiling = ceiling;
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setSeriesRenderingOrder(SeriesRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    renderer.setUseYInterval(true);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlineStroke(Palette.THIN);
  }

  /** A promise with what was realised of it, what may still come and what is expected. */
  static Renderable promise(
      int realised, int provisional, int promised, @Nullable Forecast forecast) {
    int expected = forecast == null ? 1 : Math.max(forecast.high(), 1);
    int most = Math.max(Math.max(promised, realised + provisional), expected);
    BarChart chart = new BarChart(most, ENDS, 0.37, 0.93);
    chart.part(0, promised, Palette.TRACK, Palette.TRACK);
    chart.part(realised, realised + provisional, Palette.HATCHED, Palette.REALISED);
    chart.part(0, realised, Palette.REALISED, Palette.REALISED);
    chart.mark(promised);
    if (forecast != null) {
      Bracket.along(chart.plot, forecast.low(), forecast.high(), chart.floor / 3);
    }
    return new Drawing(chart.plot);
  }

  /** Bars whose promises lie below one another; what is realised beyond half more is cut off. */
  static Renderable aligned(int realised, int promised) {
    double most = Math.max(promised * ALIGNED, 1);
    BarChart chart = new BarChart(most, ENDS, 0.25, 0.75);
    chart.part(0, promised, Palette.TRACK, Palette.TRACK);
    chart.part(0, Math.min(realised, most), Palette.REALISED, Palette.REALISED);
    chart.mark(promised);
    return new Drawing(chart.plot, IN_A_LINE);
  }

  /** A part of a whole. */
  static Renderable part(int part, int whole) {
    int most = Math.max(whole, 1);
    BarChart chart = new BarChart(most, 0, 0, 1);
    chart.part(0, most, Palette.TRACK, Palette.TRACK);
    chart.part(0, Math.min(part, whole), Palette.REALISED, Palette.REALISED);
    return new Drawing(chart.plot);
  }

  private void part(double from, double until, Paint paint, Paint edge) {
    XYIntervalSeries series = new XYIntervalSeries(bars.getSeriesCount());
    if (until > from) {
      series.add(from, from, until, ceiling, floor, ceiling);
    }
    renderer.setSeriesPaint(bars.getSeriesCount(), paint);
    renderer.setSeriesOutlinePaint(bars.getSeriesCount(), edge);
    bars.addSeries(series);
  }

  private void mark(int promised) {
    plot.addDomainMarker(
        new ValueMarker(promised, Palette.PROMISED, Palette.THICK), Layer.FOREGROUND);
  }
}
