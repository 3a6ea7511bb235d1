package nl.sectordeal.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What a reader finds in a PDF or a workbook, as lines of text. */
final class ReportText {
  private ReportText() {}

  /** All pages, from left to right and from top to bottom, without empty lines. */
  static List<String> ofPdf(Path file) {
    try (PDDocument document = Loader.loadPDF(file.toFile())) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      stripper.setLineSeparator("\n");
      return stripper
          .getText(document)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sheet by sheet, a row a line, cells apart by a bar; what a chart draws comes last. */
  static List<String> ofWorkbook(Path file) {
    List<String> lines = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        XSSFSheet sheet = book.getSheetAt(i);
        lines.add("# " + sheet.getSheetName());
        sheet.forEach(row -> lines.add(line(row)));
        addCharts(lines, sheet.getDrawingPatriarch());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }

  /** The cells of one row, from the first column on. */
  static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      cells.add(text(row.getCell(column)));
    }
    return cells;
  }

  private static String line(Row row) {
    return String.join(" | ", cells(row)).stripTrailing();
  }

  private static String text(Cell cell) {
    if (cell == null) {
      return "";
    }
    if (cell.getCellType() != CellType.NUMERIC) {
      return cell.getStringCellValue().replace("\n", " / ");
    }
    if (DateUtil.isCellDateFormatted(cell)) {
      return cell.getLocalDateTimeCellValue().toString();
    }
    return NumberToTextConverter.toText(cell.getNumericCellValue());
  }

  private static void addCharts(List<String> lines, XSSFDrawing drawing) {
    if (drawing == null) {
      return;
    }
    for (XSSFChart chart : drawing.getCharts()) {
      lines.add("chart: " + chart.getTitleText());
      for (XDDFChartData data : chart.getChartSeries()) {
        for (int i = 0; i < data.getSeriesCount(); i++) {
          lines.add("  " + data.getSeries(i).getValuesData().getDataRangeReference());
        }
      }
    }
  }
}
