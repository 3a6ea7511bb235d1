package nl.sectordeal.report.pdf;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.fonts.FontUtil;

/**
 * Colours, lines and letters of the charts: told apart by lightness and pattern too, not by colour
 * alone.
 */
final class Palette {
  static final Color INK = new Color(0x1F2933);
  static final Color QUIET = new Color(0x52606D);
  static final Color GRID = new Color(0xD9E2EC);
  static final Color TRACK = new Color(0xF0F4F8);
  static final Color REALISED = new Color(0x0B4F8A);
  static final Color PROVISIONAL = new Color(0xC9DFF2);
  static final Color PROMISED = new Color(0x9A3B00);
  static final Stroke THIN = new BasicStroke(0.6f);
  static final Stroke LINE = new BasicStroke(1.1f);
  static final Stroke THICK = new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  static final Stroke DASHED =
      new BasicStroke(
          1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10f, new float[] {4f, 3f}, 0f);

  private Palette() {}

  static Font font(JasperReportsContext context, float size) {
    Font font =
        FontUtil.getInstance(context)
            .getAwtFontFromBundles("DejaVu Sans Condensed", Font.PLAIN, size, Locale.ROOT, false);
    return font.deriveFont(size);
  }
}
