package nl.sectordeal.report.pdf;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * What was realised, added up month by month, beside the straight path to the promise. Realised is
 * a thick line with dots, the path is dashed and ends in a ring, the forecast is a bracket at the
 * end.
 */
final class PathChart extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;
  private static final float LETTERS = 7f;
  private static final double LEFT = 38;
  private static final double RIGHT = 16;
  private static final double TOP = 8;
  private static final double BOTTOM = 16;
  private static final int MOST_LINES = 5;
  private static final int YEAR = 12;

  /** A dot per month is too much for more months than this. */
  private static final int MOST_DOTS = 24;

  /**
   * What is drawn.
   *
   * @param running sum up to and with each month; -1 where it is not shown
   * @param ticks text under the axis per month; empty for none
   * @param grid text beside each line of the grid, from zero up, evenly up to {@code top}
   * @param forecastLow -1 when there is none
   */
  record Shape(
      List<Integer> running,
      List<String> ticks,
      int promised,
      int top,
      List<String> grid,
      int forecastLow,
      int forecastHigh)
      implements java.io.Serializable {}

  private final Shape shape;

  PathChart(Shape shape) {
    this.shape = shape;
  }

  /** A round distance between lines of the grid, so that few of them reach the highest value. */
  static int step(int most) {
    int[] factors = {1, 2, 5};
    for (int power = 1; ; power *= 10) {
      for (int factor : factors) {
        int step = factor * power;
        if ((long) step * MOST_LINES >= most) {
          return step;
        }
      }
    }
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    g.setFont(Palette.font(context, LETTERS));
    Rectangle2D plot =
        new Rectangle2D.Double(
            area.getX() + LEFT,
            area.getY() + TOP,
            area.getWidth() - LEFT - RIGHT,
            area.getHeight() - TOP - BOTTOM);
    drawGrid(g, plot);
    drawTicks(g, plot);
    drawPromise(g, plot);
    drawForecast(g, plot);
    drawRealised(g, plot);
  }

  private double x(Rectangle2D plot, int months) {
    return plot.getX() + plot.getWidth() * months / shape.ticks().size();
  }

  private double y(Rectangle2D plot, int value) {
    return plot.getMaxY() - plot.getHeight() * value / shape.top();
  }

  private void drawGrid(Graphics2D g, Rectangle2D plot) {
    for (int i = 0; i < shape.grid().size(); i++) {
      double y = plot.getMaxY() - plot.getHeight() * i / (shape.grid().size() - 1);
      g.setColor(i == 0 ? Palette.QUIET : Palette.GRID);
      g.setStroke(Palette.THIN);
      g.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
      g.setColor(Palette.QUIET);
      String text = shape.grid().get(i);
      double width = g.getFontMetrics().stringWidth(text);
      g.drawString(text, (float) (plot.getX() - 5 - width), (float) y + LETTERS / 3);
    }
  }

  private void drawTicks(Graphics2D g, Rectangle2D plot) {
    for (int i = 0; i < shape.ticks().size(); i++) {
      String text = shape.ticks().get(i);
      if (!text.isEmpty()) {
        g.setColor(Palette.QUIET);
        g.draw(new Line2D.Double(x(plot, i), plot.getMaxY(), x(plot, i), plot.getMaxY() + 3));
        double half = (x(plot, i + 1) - x(plot, i) - g.getFontMetrics().stringWidth(text)) / 2;
        double beside = shape.ticks().size() > YEAR ? 2 : half;
        g.drawString(text, (float) (x(plot, i) + beside), (float) plot.getMaxY() + LETTERS + 3);
      }
    }
  }

  private void drawPromise(Graphics2D g, Rectangle2D plot) {
    double y = y(plot, shape.promised());
    g.setColor(Palette.PROMISED);
    g.setStroke(Palette.DASHED);
    g.draw(new Line2D.Double(plot.getX(), plot.getMaxY(), plot.getMaxX(), y));
    g.setStroke(Palette.LINE);
    g.draw(new Ellipse2D.Double(plot.getMaxX() - 3, y - 3, 6, 6));
  }

  private void drawForecast(Graphics2D g, Rectangle2D plot) {
    if (shape.forecastHigh() < 0) {
      return;
    }
    double x = plot.getMaxX() + 7;
    double low = y(plot, shape.forecastLow());
    double high = y(plot, shape.forecastHigh());
    g.setColor(Palette.INK);
    g.setStroke(Palette.LINE);
    g.draw(new Line2D.Double(x, low, x, high));
    g.draw(new Line2D.Double(x - 3, low, x + 3, low));
    g.draw(new Line2D.Double(x - 3, high, x + 3, high));
  }

  private void drawRealised(Graphics2D g, Rectangle2D plot) {
    Path2D line = new Path2D.Double();
    line.moveTo(plot.getX(), plot.getMaxY());
    List<double[]> dots = new ArrayList<>();
    for (int i = 0; i < shape.running().size(); i++) {
      int value = shape.running().get(i);
      if (value >= 0) {
        line.lineTo(x(plot, i + 1), y(plot, value));
        dots.add(new double[] {x(plot, i + 1), y(plot, value)});
      }
    }
    g.setColor(Palette.REALISED);
    g.setStroke(new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.draw(line);
    int first = shape.ticks().size() > MOST_DOTS ? Math.max(dots.size() - 1, 0) : 0;
    for (double[] dot : dots.subList(first, dots.size())) {
      g.fill(new Ellipse2D.Double(dot[0] - 2.5, dot[1] - 2.5, 5, 5));
    }
  }
}
