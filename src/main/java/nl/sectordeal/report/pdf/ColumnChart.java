package nl.sectordeal.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/**
 * A column per month with its number above it; the last one dark, those before it light with an
 * edge.
 */
final class ColumnChart extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;
  private static final float LETTERS = 7f;
  private static final double TOP = 12;
  private static final double BOTTOM = 12;

  private final List<Integer> heights;
  private final List<String> texts;
  private final List<String> names;

  /**
   * Three lists of equal length.
   *
   * @param heights zero where the number is hidden
   * @param texts what stands above each column
   */
  ColumnChart(List<Integer> heights, List<String> texts, List<String> names) {
    this.heights = heights;
    this.texts = texts;
    this.names = names;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    g.setFont(Palette.font(context, LETTERS));
    double step = area.getWidth() / Math.max(heights.size(), 1);
    double floor = area.getMaxY() - BOTTOM;
    double most = heights.stream().mapToInt(Integer::intValue).max().orElse(0);
    double scale = (area.getHeight() - TOP - BOTTOM) / Math.max(most, 1);
    for (int i = 0; i < heights.size(); i++) {
      double height = heights.get(i) * scale;
      double x = area.getX() + i * step;
      Rectangle2D column =
          new Rectangle2D.Double(x + step * 0.15, floor - height, step * 0.7, height);
      boolean last = i == heights.size() - 1;
      g.setColor(last ? Palette.REALISED : Palette.PROVISIONAL);
      g.fill(column);
      g.setColor(Palette.REALISED);
      g.setStroke(Palette.THIN);
      g.draw(column);
      g.setColor(last ? Palette.INK : Palette.QUIET);
      centre(g, texts.get(i), x + step / 2, floor - height - 3);
      centre(g, names.get(i), x + step / 2, area.getMaxY() - 2);
    }
    g.setColor(Palette.QUIET);
    g.draw(new Line2D.Double(area.getX(), floor, area.getMaxX(), floor));
  }

  private static void centre(Graphics2D g, String text, double x, double y) {
    double width = g.getFontMetrics().stringWidth(text);
    g.drawString(text, (float) (x - width / 2), (float) y);
  }
}
