package nl.sectordeal.report.pdf;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A plain bar: a part of a whole. */
final class PartChart extends AbstractRenderer implements Graphics2DRenderable {
  private static final long serialVersionUID = 1L;

  private final int part;
  private final int whole;

  PartChart(int part, int whole) {
    this.part = part;
    this.whole = whole;
  }

  @Override
  public void render(JasperReportsContext context, Graphics2D g, Rectangle2D area) {
    g.setColor(Palette.TRACK);
    g.fill(area);
    g.setColor(Palette.REALISED);
    double width = area.getWidth() * Math.min(part, whole) / Math.max(whole, 1);
    g.fill(new Rectangle2D.Double(area.getX(), area.getY(), width, area.getHeight()));
  }
}
