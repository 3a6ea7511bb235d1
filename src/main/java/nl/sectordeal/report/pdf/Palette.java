package nl.sectordeal.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.TexturePaint;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Locale;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;
import org.jfree.chart.axis.Axis;

/**
 * Colours, lines and letters of the charts: told apart by lightness and pattern too, not by colour
 * alone.
 */
final class Palette {
  private static final float LETTERS = 7f;
  private static final int HATCH = 4;
  private static final int TILE = 64;

  static final Color INK = new Color(0x1F2933);
  static final Color QUIET = new Color(0x52606D);
  static final Color GRID = new Color(0xD9E2EC);
  static final Color TRACK = new Color(0xF0F4F8);
  static final Color REALISED = new Color(0x0B4F8A);
  static final Color PROVISIONAL = new Color(0xC9DFF2);
  static final Color PROMISED = new Color(0x9A3B00);
  static final Stroke THIN = new BasicStroke(0.6f);
  static final Stroke LINE = new BasicStroke(1.1f);
  static final Stroke THICK = new BasicStroke(2f);
  static final BasicStroke BROAD =
      new BasicStroke(2.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED =
      new BasicStroke(
          1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

  /** Provisional with lines across it. */
  static final Paint HATCHED = hatched();

  private Palette() {}

  /** Letters beside charts, in points. */
  static Font font() {
    return FontUtil.getInstance(DefaultJasperReportsContext.getInstance())
        .getAwtFontFromBundles("DejaVu Sans Condensed", Font.PLAIN, LETTERS, Locale.ROOT, false)
        .deriveFont(LETTERS);
  }

  /** Quiet lines and letters for an axis. */
  static void dress(Axis axis) {
    axis.setTickLabelFont(font());
    axis.setTickLabelPaint(QUIET);
    axis.setTickMarkPaint(QUIET);
    axis.setTickMarkStroke(THIN);
    axis.setAxisLinePaint(QUIET);
    axis.setAxisLineStroke(THIN);
  }

  /** Lines from one corner of a tile to the other, drawn finer than print. */
  private static Paint hatched() {
    BufferedImage tile = new BufferedImage(TILE, TILE, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < TILE; x++) {
      for (int y = 0; y < TILE; y++) {
        boolean line = (x + y) % TILE < TILE / HATCH;
        tile.setRGB(x, y, (line ? REALISED : PROVISIONAL).getRGB());
      }
    }
    return new TexturePaint(tile, new Rectangle2D.Double(0, 0, HATCH, HATCH));
  }
}
