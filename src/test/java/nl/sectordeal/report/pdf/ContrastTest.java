package nl.sectordeal.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.awt.Color;
import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Letters and charts can be told from what is behind them by who sees little contrast or no colour.
 *
 * <p>WCAG 2.1 level AA asks 4.5 to 1 of letters and 3 to 1 of what a chart shows; our letters have
 * 7 to 1, which is level AAA.
 */
class ContrastTest {
  private static final Color PAPER = Color.WHITE;
  private static final double LETTERS = 7;
  private static final double SHAPES = 3;

  /** The best known examples, as the standard's own calculators give them. */
  @ParameterizedTest
  @CsvSource({"#000000, 21.0", "#FFFFFF, 1.0", "#767676, 4.54", "#FF0000, 4.0"})
  void is_reckoned_as_the_standard_does(String colour, double ratio) {
    assertThat(contrast(Color.decode(colour), PAPER)).isCloseTo(ratio, offset(0.01));
  }

  @Test
  void every_style_of_letters_stands_out_from_paper() throws JRException {
    Map<String, Double> tooFaint = new HashMap<>();
    for (JRStyle style : styles()) {
      if (style.getOwnForecolor() != null && contrast(style.getOwnForecolor(), PAPER) < LETTERS) {
        tooFaint.put(style.getName(), contrast(style.getOwnForecolor(), PAPER));
      }
      assertThat(style.getOwnBackcolor()).as("a background that nobody measured").isNull();
    }
    assertThat(tooFaint).isEmpty();
  }

  @Test
  void letters_in_charts_stand_out_from_paper() {
    assertThat(List.of(Palette.INK, Palette.QUIET))
        .allMatch(colour -> contrast(colour, PAPER) >= 4.5);
  }

  @Test
  void what_charts_show_stands_out_from_paper_and_from_what_lies_behind() {
    for (Color shown : List.of(Palette.REALISED, Palette.PROMISED, Palette.INK)) {
      for (Color behind : List.of(PAPER, Palette.TRACK, Palette.GRID)) {
        assertThat(contrast(shown, behind)).isGreaterThanOrEqualTo(SHAPES);
      }
    }
  }

  /** Realised is dark, provisional light with dark hatches and a dark edge: also without colour. */
  @Test
  void provisional_differs_from_realised_by_lightness_as_well() {
    assertThat(contrast(Palette.REALISED, Palette.PROVISIONAL)).isGreaterThanOrEqualTo(SHAPES);
  }

  /** Its look is its role: a style that looks like a heading is one to who hears it. */
  @Test
  void headings_and_cells_are_known_by_their_styles() throws JRException {
    List<String> styles = styles().stream().map(JRStyle::getName).toList();

    assertThat(styles)
        .contains("Title", "H2", "H3", "Head", "Cell", "CellOpen", "CellMore", "CellWide", "Total")
        .contains("Term", "Meaning", "Foot", "Rule");
  }

  private static List<JRStyle> styles() throws JRException {
    return List.of(
        JRXmlTemplateLoader.getInstance(DefaultJasperReportsContext.getInstance())
            .loadTemplate(new File("templates/shared/styles.jrtx"))
            .getStyles());
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
