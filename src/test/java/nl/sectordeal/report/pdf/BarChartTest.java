package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.renderers.Graphics2DRenderable;
import net.sf.jasperreports.renderers.Renderable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarChartTest {

  /** Also in a line of a table, where the library alone would draw nothing. */
  @ParameterizedTest
  @ValueSource(ints = {5, 9, 10, 11, 27})
  void a_part_is_dark_and_the_rest_is_light_however_low_the_bar(int height) throws JRException {
    BufferedImage page = drawn(BarChart.part(1, 2), height);

    assertThat(new Color(page.getRGB(40, height / 2))).isEqualTo(Palette.REALISED);
    assertThat(new Color(page.getRGB(60, height / 2))).isEqualTo(Palette.TRACK);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 40, 100, 1000})
  void a_promise_has_its_mark_where_promises_lie_below_one_another(int realised)
      throws JRException {
    BufferedImage page = drawn(BarChart.aligned(realised, 100), 16);

    assertThat(new Color(page.getRGB(66, 2))).isEqualTo(Palette.PROMISED);
  }

  private static BufferedImage drawn(Renderable chart, int height) throws JRException {
    BufferedImage page = new BufferedImage(100, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = page.createGraphics();
    ((Graphics2DRenderable) chart)
        .render(
            DefaultJasperReportsContext.getInstance(),
            g,
            new Rectangle2D.Double(0, 0, 100, height));
    g.dispose();
    return page;
  }
}
