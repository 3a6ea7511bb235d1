package nl.sectordeal.report.pdf;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import nl.sectordeal.measure.Figure.Forecast;
import org.jspecify.annotations.Nullable;

/**
 * A bar of what was realised against what was promised: realised is dark, provisional behind it is
 * light and hatched, the promise is a mark, the forecast a bracket below the bar.
 */
final class BarChart extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;
  private static final double BRACKET = 7;
  private static final double HATCH = 4;

  /** Share of the promise that fits when promises lie below one another. */
  private static final double ALIGNED = 1.5;

  private final int realised;
  private final int provisional;
  private final int promised;
  private final int forecastLow;
  private final int forecastHigh;
  private final double most;

  BarChart(int realised, int provisional, int promised, @Nullable Forecast forecast) {
    this.realised = realised;
    this.provisional = provisional;
    this.promised = promised;
    this.forecastLow = forecast == null ? -1 : forecast.low();
    this.forecastHigh = forecast == null ? -1 : forecast.high();
    this.most = Math.max(Math.max(promised, realised + provisional), Math.max(forecastHigh, 1));
  }

  /** Bars whose promises lie below one another; what is realised beyond half more is cut off. */
  private BarChart(int realised, int promised) {
    this.most = Math.max(promised * ALIGNED, 1);
    this.realised = (int) Math.min(realised, most);
    this.provisional = 0;
    this.promised = promised;
    this.forecastLow = -1;
    this.forecastHigh = -1;
  }

  static BarChart aligned(int realised, int promised) {
    return new BarChart(realised, promised);
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    double scale = (area.getWidth() - 2) / most;
    double height = area.getHeight() - BRACKET - 4;
    Rectangle2D bar = new Rectangle2D.Double(area.getX() + 1, area.getY() + 3, 0, height);
    fill(g, part(bar, 0, promised * scale), Palette.TRACK);
    hatch(g, part(bar, realised * scale, provisional * scale));
    fill(g, part(bar, 0, realised * scale), Palette.REALISED);
    g.setColor(Palette.PROMISED);
    g.setStroke(Palette.THICK);
    double mark = bar.getX() + promised * scale;
    g.draw(new Line2D.Double(mark, bar.getY() - 2, mark, bar.getMaxY() + 2));
    if (forecastHigh >= 0) {
      bracket(g, bar.getX() + forecastLow * scale, bar.getX() + forecastHigh * scale, bar);
    }
  }

  private static Rectangle2D part(Rectangle2D bar, double from, double width) {
    return new Rectangle2D.Double(bar.getX() + from, bar.getY(), width, bar.getHeight());
  }

  private static void fill(Graphics2D g, Rectangle2D part, java.awt.Color colour) {
    g.setColor(colour);
    g.fill(part);
  }

  private static void hatch(Graphics2D g, Rectangle2D part) {
    if (part.getWidth() <= 0) {
      return;
    }
    fill(g, part, Palette.PROVISIONAL);
    g.setColor(Palette.REALISED);
    g.setStroke(Palette.THIN);
    Shape before = g.getClip();
    g.clip(part);
    for (double x = part.getX() - part.getHeight(); x < part.getMaxX(); x += HATCH) {
      g.draw(new Line2D.Double(x, part.getMaxY(), x + part.getHeight(), part.getY()));
    }
    g.setClip(before);
    g.draw(part);
  }

  private static void bracket(Graphics2D g, double low, double high, Rectangle2D bar) {
    double y = bar.getMaxY() + BRACKET - 2;
    g.setColor(Palette.INK);
    g.setStroke(Palette.LINE);
    g.draw(new Line2D.Double(low, y, high, y));
    g.draw(new Line2D.Double(low, y - 3, low, y + 3));
    g.draw(new Line2D.Double(high, y - 3, high, y + 3));
  }
}
