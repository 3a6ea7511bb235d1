package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.report.ReviewBook;
import nl.sectordeal.report.ReviewBook.Column;
import nl.sectordeal.report.ReviewBook.Kind;
import nl.sectordeal.report.ReviewBook.Mark;
import nl.sectordeal.report.workbook.SheetTable.PageText;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * The list of cases that a person decides about: what differs is marked, what must be filled in has
 * a colour and a list to choose from, and what names the row is hidden (beoordelingslijst).
 */
public final class ReviewWorkbook {
  /** Rows of title, introduction and white space; the headings come next. */
  private static final int ABOVE = 3;

  private static final int PAGES_WIDE = 2;
  private static final int LONGEST_PROMPT = 255;
  private static final int LONGEST_PROMPT_TITLE = 32;

  private final Book book;
  private final ReviewBook review;
  private final ReviewStyles styles;

  private ReviewWorkbook(Book book, ReviewBook review) {
    this.book = book;
    this.review = review;
    this.styles = new ReviewStyles(book);
  }

  /** Writes the workbook, in place of an earlier one; nobody but its owner may read it. */
  public static void write(ReviewBook review, Locale language, Path target) throws IOException {
    FixedPackage.writeForOwner(
        target,
        new FixedPackage.Properties(review.title(), "sectordeal", review.asKnownAt()),
        out -> {
          try (Book book = new Book(language)) {
            new ReviewWorkbook(book, review).fill();
            book.writeTo(out);
          }
        });
  }

  private void fill() {
    review.sheets().forEach(this::fill);
    SheetTable guide =
        new SheetTable(
            book,
            review.guide().name(),
            List.of(
                new SheetTable.Column("subject", review.title(), 36, SheetTable.Kind.LONG_TEXT),
                new SheetTable.Column("text", "", 110, SheetTable.Kind.LONG_TEXT)),
            new PageText(review.title(), review.foot()));
    review.guide().entries().forEach(entry -> guide.add(entry.subject(), entry.text()));
    book.workbook().setActiveSheet(0);
  }

  private void fill(ReviewBook.Sheet from) {
    XSSFSheet sheet = book.sheet(from.name());
    book.put(sheet.createRow(0), 0, review.title(), Format.TITLE);
    book.put(sheet.createRow(1), 0, from.intro(), Format.TEXT);
    writeHeadings(from, sheet);
    int index = ABOVE + 1;
    for (ReviewBook.Row row : from.rows()) {
      write(row, from.columns(), sheet.createRow(index++));
    }
    finish(from, sheet, Math.max(index - 1, ABOVE + 1));
  }

  private void writeHeadings(ReviewBook.Sheet from, XSSFSheet sheet) {
    Row headings = sheet.createRow(ABOVE);
    int lines = 1;
    for (int i = 0; i < from.columns().size(); i++) {
      Column column = from.columns().get(i);
      boolean toFillIn = column.kind() == Kind.CHOICE || column.kind() == Kind.INPUT;
      book.put(headings, i, column.heading(), toFillIn ? Format.REQUIRED : Format.HEADING);
      sheet.setColumnWidth(i, column.width() * 256);
      sheet.setColumnHidden(i, column.kind() == Kind.HIDDEN);
      if (column.kind() != Kind.HIDDEN) {
        lines = Math.max(lines, CellText.lines(column.heading(), column.width() - 3));
      }
    }
    headings.setHeightInPoints(CellText.POINTS_OF_A_LINE * lines + 6);
  }

  private void write(ReviewBook.Row from, List<Column> columns, Row row) {
    int lines = 1;
    for (int i = 0; i < columns.size(); i++) {
      ReviewBook.Cell cell = from.cells().get(i);
      Column column = columns.get(i);
      if (!cell.value().equals("")) {
        book.put(row, i, cell.value(), Format.TEXT);
      }
      row.getCell(i, MissingCellPolicy.CREATE_NULL_AS_BLANK)
          .setCellStyle(style(column.kind(), cell));
      if (column.kind() == Kind.WRAPPED) {
        lines = Math.max(lines, CellText.lines(cell.value().toString(), column.width()));
      }
    }
    row.setHeightInPoints(CellText.POINTS_OF_A_LINE * lines + 3);
  }

  private CellStyle style(Kind kind, ReviewBook.Cell cell) {
    if (kind == Kind.CHOICE || kind == Kind.INPUT) {
      return styles.input();
    }
    boolean day = cell.value() instanceof LocalDate;
    if (cell.mark() == Mark.DIFFERS) {
      return day ? styles.otherDay() : styles.otherText();
    }
    return day ? styles.day() : styles.text();
  }

  private void finish(ReviewBook.Sheet from, XSSFSheet sheet, int last) {
    sheet.createFreezePane(from.fixed(), ABOVE + 1);
    sheet.setAutoFilter(new CellRangeAddress(ABOVE, last, 0, from.columns().size() - 1));
    sheet.setRepeatingRows(new CellRangeAddress(ABOVE, ABOVE, -1, -1));
    setUpPrint(from, sheet, last);
    for (int i = 0; i < from.columns().size(); i++) {
      if (from.columns().get(i).kind() == Kind.CHOICE) {
        addList(
            from, from.columns().get(i), sheet, new CellRangeAddressList(ABOVE + 1, last, i, i));
      }
    }
  }

  /**
   * Too wide for one page: two of A3, on both of which one sees what to fill in. The title stands
   * at the head of each page, so the print begins with the headings.
   */
  private void setUpPrint(ReviewBook.Sheet from, XSSFSheet sheet, int last) {
    book.workbook()
        .setPrintArea(
            book.workbook().getSheetIndex(sheet), 0, from.columns().size() - 1, ABOVE, last);
    SheetTable.setUpPrint(sheet, new PageText(review.title(), review.foot()));
    sheet.setRepeatingColumns(new CellRangeAddress(-1, -1, 0, from.fixed() - 1));
    sheet.getPrintSetup().setPaperSize(PrintSetup.A3_PAPERSIZE);
    sheet.getPrintSetup().setFitWidth((short) PAGES_WIDE);
  }

  private static void addList(
      ReviewBook.Sheet from, Column column, XSSFSheet sheet, CellRangeAddressList cells) {
    DataValidationHelper helper = sheet.getDataValidationHelper();
    String[] choices = from.choices().toArray(String[]::new);
    DataValidation list =
        helper.createValidation(helper.createExplicitListConstraint(choices), cells);
    list.setEmptyCellAllowed(true);
    list.setErrorStyle(DataValidation.ErrorStyle.STOP);
    list.setShowErrorBox(true);
    list.createErrorBox(shortened(column.heading(), LONGEST_PROMPT_TITLE), from.error());
    String prompt = column.prompt();
    if (prompt != null) {
      list.setShowPromptBox(true);
      list.createPromptBox(
          shortened(column.heading(), LONGEST_PROMPT_TITLE), shortened(prompt, LONGEST_PROMPT));
    }
    sheet.addValidationData(list);
  }

  private static String shortened(String text, int length) {
    return text.length() > length ? text.substring(0, length - 1) + "…" : text;
  }
}
