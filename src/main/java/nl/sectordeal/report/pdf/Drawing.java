package nl.sectordeal.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;

/** A chart as lines and letters on a page, without title, legend, frame or background. */
final class Drawing extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;

  /** The library leaves out what is too low: such a chart is drawn larger and made smaller. */
  private static final double SMALL = 0.25;

  private final JFreeChart chart;

  Drawing(Plot plot) {
    this(plot, RectangleInsets.ZERO_INSETS);
  }

  Drawing(Plot plot, RectangleInsets free) {
    plot.setInsets(free);
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    this.chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    AffineTransform before = g.getTransform();
    g.translate(area.getX(), area.getY());
    double scale = area.getHeight() > Plot.MINIMUM_HEIGHT_TO_DRAW ? 1 : SMALL;
    g.scale(scale, scale);
    chart.draw(g, new Rectangle2D.Double(0, 0, area.getWidth() / scale, area.getHeight() / scale));
    g.setTransform(before);
  }

  /** An axis that only gives the scale. */
  static NumberAxis unseen(double from, double until) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, until);
    axis.setVisible(false);
    return axis;
  }
}
