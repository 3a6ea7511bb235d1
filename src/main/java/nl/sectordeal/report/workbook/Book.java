package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.report.ShownCount;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** A workbook in the making, with one style per format and cells typed by their value. */
final class Book implements AutoCloseable {
  private static final byte[] HEADING_COLOUR = {(byte) 0xD9, (byte) 0xE2, (byte) 0xEC};
  private static final byte[] REQUIRED_COLOUR = {(byte) 0xFF, (byte) 0xE8, (byte) 0xB3};

  private final XSSFWorkbook workbook = new XSSFWorkbook();
  private final Map<Format, CellStyle> styles = new EnumMap<>(Format.class);
  private final Locale language;

  Book(Locale language) {
    this.language = language;
    for (Format format : Format.values()) {
      styles.put(format, style(format));
    }
  }

  XSSFSheet sheet(String name) {
    return workbook.createSheet(name);
  }

  XSSFWorkbook workbook() {
    return workbook;
  }

  CellStyle styleOf(Format format) {
    return Objects.requireNonNull(styles.get(format));
  }

  private XSSFCellStyle style(Format format) {
    XSSFCellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(code(format)));
    style.setAlignment(format.alignment());
    style.setVerticalAlignment(VerticalAlignment.TOP);
    if (format.alignment() == HorizontalAlignment.LEFT && format != Format.TITLE) {
      style.setIndention((short) 1);
    }
    style.setWrapText(format.wraps());
    if (format.isBold()) {
      XSSFFont bold = workbook.createFont();
      bold.setBold(true);
      style.setFont(bold);
    }
    if (format.isHeading()) {
      style.setBorderBottom(BorderStyle.THIN);
      style.setFillForegroundColor(
          new XSSFColor(format == Format.REQUIRED ? REQUIRED_COLOUR : HEADING_COLOUR, null));
      style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }
    return style;
  }

  /** Names of months in the report's language, whatever the reader's own. */
  private String code(Format format) {
    if (format != Format.MONTH) {
      return format.code();
    }
    return ("nl".equals(language.getLanguage()) ? "[$-413]" : "[$-809]") + format.code();
  }

  /** Puts a value in a cell of the type that fits it; null leaves no cell. */
  void put(Row row, int column, @Nullable Object value, Format text) {
    if (value != null) {
      Cell cell = row.createCell(column);
      cell.setCellStyle(styleOf(set(cell, value, text)));
    }
  }

  private static Format set(Cell cell, Object value, Format text) {
    if (value instanceof ShownCount count) {
      return set(cell, count);
    }
    if (value instanceof Integer || value instanceof Long) {
      cell.setCellValue(((Number) value).doubleValue());
      return Format.WHOLE;
    }
    if (value instanceof BigDecimal euros) {
      cell.setCellValue(euros.doubleValue());
      return Format.EURO;
    }
    if (value instanceof Double share) {
      cell.setCellValue(share);
      return Format.SHARE;
    }
    if (value instanceof Instant instant) {
      cell.setCellValue(instant.atZone(Footer.ZONE).toLocalDateTime());
      return Format.TIME;
    }
    return setDay(cell, value, text);
  }

  private static Format setDay(Cell cell, Object value, Format text) {
    if (value instanceof LocalDate day) {
      cell.setCellValue(day);
      return Format.DATE;
    }
    if (value instanceof YearMonth month) {
      cell.setCellValue(month.atDay(1));
      return Format.MONTH;
    }
    if (value instanceof Year year) {
      cell.setCellValue(year.getValue());
      return Format.YEAR;
    }
    cell.setCellValue(CellText.of(value.toString()));
    return text;
  }

  private static Format set(Cell cell, ShownCount count) {
    if (count.visible().isPresent()) {
      cell.setCellValue(count.visible().getAsInt());
      return Format.WHOLE;
    }
    cell.setCellValue(count.text(Locale.ROOT));
    return Format.HIDDEN;
  }

  void writeTo(OutputStream out) throws IOException {
    workbook.write(out);
  }

  @Override
  public void close() throws IOException {
    workbook.close();
  }
}
