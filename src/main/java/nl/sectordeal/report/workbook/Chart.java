package nl.sectordeal.report.workbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFGraphicFrame;
import org.apache.poi.xssf.usermodel.XSSFShape;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** One chart that the spreadsheet draws itself, from ranges of cells. */
final class Chart {
  static final XDDFColor DARK = rgb(0x15, 0x42, 0x73);
  static final XDDFColor LIGHT = rgb(0x8F, 0xCA, 0xE7);
  static final XDDFColor GREY = rgb(0xB4, 0xB4, 0xB4);

  private static final int GAP_BETWEEN_BARS = 60;
  private static final double LINE_WIDTH = 2.25;

  private final XSSFChart chart;
  private final XSSFSheet data;
  private final XDDFDataSource<?> names;
  private final List<Series> series = new ArrayList<>();

  /** What stands above a chart, and in which language. */
  record Title(String text, Locale language) {}

  private record Series(String title, CellRangeAddress values, XDDFColor colour) {}

  private Chart(
      XSSFSheet on, XSSFClientAnchor place, Title title, XSSFSheet data, XDDFDataSource<?> names) {
    XSSFDrawing drawing = on.createDrawingPatriarch();
    this.chart = drawing.createChart(place);
    this.data = data;
    this.names = names;
    put(title);
    chart.displayBlanksAs(DisplayBlanks.SPAN);
    chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
    describe(drawing, title.text);
  }

  /** Says the language too: the library would say that of the machine. */
  private void put(Title title) {
    chart.setTitleText(title.text);
    chart.setTitleOverlay(false);
    chart.getTitle().getBody().getParagraphs().stream()
        .flatMap(paragraph -> paragraph.getTextRuns().stream())
        .forEach(run -> run.setLanguage(title.language));
  }

  /** A chart of values by name, as many as the range has cells. */
  static Chart byName(
      XSSFSheet on, XSSFClientAnchor place, Title title, XSSFSheet data, CellRangeAddress names) {
    return new Chart(
        on, place, title, data, XDDFDataSourcesFactory.fromStringCellRange(data, names));
  }

  /** A chart of values by month. */
  static Chart byMonth(
      XSSFSheet on, XSSFClientAnchor place, Title title, XSSFSheet data, CellRangeAddress months) {
    return new Chart(
        on, place, title, data, XDDFDataSourcesFactory.fromNumericCellRange(data, months));
  }

  /** The title is also what a screen reader says. */
  private static void describe(XSSFDrawing drawing, String title) {
    List<XSSFShape> shapes = drawing.getShapes();
    if (shapes.get(shapes.size() - 1) instanceof XSSFGraphicFrame frame) {
      frame.getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr().setDescr(title);
    }
  }

  Chart series(String title, CellRangeAddress values, XDDFColor colour) {
    series.add(new Series(title, values, colour));
    return this;
  }

  /** Draws lying bars, the first name on top. */
  void drawBars() {
    XDDFCategoryAxis across = chart.createCategoryAxis(AxisPosition.LEFT);
    across.setOrientation(AxisOrientation.MAX_MIN);
    XDDFValueAxis along = valueAxis(across, AxisPosition.BOTTOM);
    along.setCrosses(AxisCrosses.MAX);
    drawBars(across, along, BarDirection.BAR);
  }

  /** Draws standing bars, in order of time. */
  void drawColumns() {
    XDDFCategoryAxis across = monthAxis();
    drawBars(across, valueAxis(across, AxisPosition.LEFT), BarDirection.COL);
  }

  private void drawBars(XDDFCategoryAxis across, XDDFValueAxis along, BarDirection direction) {
    along.setCrossBetween(AxisCrossBetween.BETWEEN);
    XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, across, along);
    bars.setBarDirection(direction);
    bars.setGapWidth(GAP_BETWEEN_BARS);
    bars.setVaryColors(false);
    for (Series each : series) {
      XDDFChartData.Series drawn = add(bars, each);
      drawn.setFillProperties(new XDDFSolidFillProperties(each.colour));
    }
    chart.plot(bars);
  }

  /** Draws lines, in order of time. */
  void drawLines() {
    XDDFCategoryAxis across = monthAxis();
    XDDFValueAxis along = valueAxis(across, AxisPosition.LEFT);
    XDDFLineChartData lines = (XDDFLineChartData) chart.createData(ChartTypes.LINE, across, along);
    lines.setVaryColors(false);
    for (Series each : series) {
      XDDFLineChartData.Series drawn = (XDDFLineChartData.Series) add(lines, each);
      drawn.setSmooth(false);
      drawn.setMarkerStyle(MarkerStyle.NONE);
      XDDFLineProperties line = new XDDFLineProperties(new XDDFSolidFillProperties(each.colour));
      line.setWidth(LINE_WIDTH);
      drawn.setLineProperties(line);
    }
    chart.plot(lines);
  }

  private XDDFCategoryAxis monthAxis() {
    XDDFCategoryAxis axis = chart.createCategoryAxis(AxisPosition.BOTTOM);
    axis.setNumberFormat("mm-yyyy");
    return axis;
  }

  private XDDFValueAxis valueAxis(XDDFCategoryAxis across, AxisPosition position) {
    XDDFValueAxis axis = chart.createValueAxis(position);
    axis.setMinimum(0);
    axis.setNumberFormat("#,##0");
    axis.crossAxis(across);
    XDDFShapeProperties grid = axis.getOrAddMajorGridProperties();
    grid.setLineProperties(new XDDFLineProperties(new XDDFSolidFillProperties(rgb(225, 225, 225))));
    return axis;
  }

  private XDDFChartData.Series add(XDDFChartData chartData, Series each) {
    XDDFChartData.Series drawn =
        chartData.addSeries(names, XDDFDataSourcesFactory.fromNumericCellRange(data, each.values));
    drawn.setTitle(each.title, null);
    return drawn;
  }

  private static XDDFColor rgb(int red, int green, int blue) {
    return XDDFColor.from(new byte[] {(byte) red, (byte) green, (byte) blue});
  }
}
