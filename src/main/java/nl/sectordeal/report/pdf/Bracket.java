package nl.sectordeal.report.pdf;

import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** A line with a short line across it at both ends: from the lowest to the highest forecast. */
final class Bracket {
  private static final double CAP = 5;

  private Bracket() {}

  /** Along the horizontal axis, at a height. */
  static void along(XYPlot plot, double low, double high, double y) {
    add(plot, true, low, low, high, y, y, y);
  }

  /** Along the vertical axis. */
  static void up(XYPlot plot, double x, double low, double high) {
    add(plot, false, x, x, x, low, low, high);
  }

  private static void add(XYPlot plot, boolean along, double... at) {
    XYIntervalSeries series = new XYIntervalSeries("");
    series.add(at[0], at[1], at[2], at[3], at[4], at[5]);
    XYIntervalSeriesCollection interval = new XYIntervalSeriesCollection();
    interval.addSeries(series);
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawXError(along);
    renderer.setDrawYError(!along);
    renderer.setDefaultShapesVisible(false);
    renderer.setErrorPaint(Palette.INK);
    renderer.setErrorStroke(Palette.LINE);
    renderer.setCapLength(CAP);
    plot.setDataset(1, interval);
    plot.setRenderer(1, renderer);
  }
}
