package nl.sectordeal.report.pdf;

import java.awt.Color;
import java.util.List;
import net.sf.jasperreports.renderers.Renderable;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.labels.ItemLabelAnchor;
import org.jfree.chart.labels.ItemLabelPosition;
import org.jfree.chart.labels.StandardCategoryItemLabelGenerator;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * A column per month with its number above it; the last one dark, those before it light with an
 * edge.
 */
final class ColumnChart {
  private static final int BEFORE = 0;
  private static final int LAST = 1;

  /** Share of a month's width that stays free between columns. */
  private static final double FREE = 0.3;

  /** Share of the height of the highest column that its number needs. */
  private static final double NUMBER = 0.2;

  private static final RectangleInsets ABOVE = new RectangleInsets(2, 0, 0, 0);

  private ColumnChart() {}

  /**
   * Three lists of equal length.
   *
   * @param heights zero where the number is hidden
   * @param texts what stands above each column
   * @param names each another
   */
  static Renderable of(List<Integer> heights, List<String> texts, List<String> names) {
    DefaultCategoryDataset columns = new DefaultCategoryDataset();
    for (int i = 0; i < heights.size(); i++) {
      boolean last = i == heights.size() - 1;
      columns.addValue(last ? null : heights.get(i), Integer.valueOf(BEFORE), names.get(i));
      columns.addValue(last ? heights.get(i) : null, Integer.valueOf(LAST), names.get(i));
    }
    double most = heights.stream().mapToInt(Integer::intValue).max().orElse(0);
    NumberAxis scale = Drawing.unseen(0, Math.max(most, 1) * (1 + NUMBER));
    CategoryPlot plot = new CategoryPlot(columns, axis(names), scale, renderer(texts));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setRangeGridlinesVisible(false);
    return new Drawing(plot);
  }

  private static CategoryAxis axis(List<String> names) {
    CategoryAxis axis = new CategoryAxis();
    int count = Math.max(names.size(), 1);
    axis.setLowerMargin(FREE / count / 2);
    axis.setUpperMargin(FREE / count / 2);
    axis.setCategoryMargin(FREE / count * (count - 1));
    Palette.dress(axis);
    axis.setTickMarksVisible(false);
    axis.setTickLabelInsets(ABOVE);
    if (!names.isEmpty()) {
      axis.setTickLabelPaint(names.get(names.size() - 1), Palette.INK);
    }
    return axis;
  }

  private static StackedBarRenderer renderer(List<String> texts) {
    StackedBarRenderer renderer = new StackedBarRenderer();
    renderer.setBarPainter(new StandardBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(true);
    renderer.setDefaultOutlinePaint(Palette.REALISED);
    renderer.setDefaultOutlineStroke(Palette.THIN);
    colour(renderer, BEFORE, Palette.PROVISIONAL, Palette.QUIET);
    colour(renderer, LAST, Palette.REALISED, Palette.INK);
    renderer.setDefaultItemLabelFont(Palette.font());
    renderer.setDefaultItemLabelsVisible(true);
    renderer.setDefaultItemLabelGenerator(new Texts(texts));
    renderer.setDefaultPositiveItemLabelPosition(
        new ItemLabelPosition(ItemLabelAnchor.OUTSIDE12, TextAnchor.BOTTOM_CENTER));
    return renderer;
  }

  private static void colour(StackedBarRenderer renderer, int row, Color fill, Color text) {
    renderer.setSeriesPaint(row, fill);
    renderer.setSeriesItemLabelPaint(row, text);
  }

  /** A text per column, whatever its height. */
  private static final class Texts extends StandardCategoryItemLabelGenerator {
    private static final long serialVersionUID = 1L;

    private final List<String> texts;

    Texts(List<String> texts) {
      this.texts = texts;
    }

    @Override
    public String generateLabel(CategoryDataset columns, int row, int column) {
      return texts.get(column);
    }
  }
}
