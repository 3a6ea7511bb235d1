package nl.sectordeal.report.workbook;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.BlankForm;
import nl.sectordeal.report.BlankForm.Kind;
import nl.sectordeal.report.workbook.SheetTable.Columns;
import nl.sectordeal.report.workbook.SheetTable.PageText;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook for a partner to fill in: headings where they are read back, drop-down lists, days
 * that must be days, and a sheet that explains each column (invulformulier).
 */
public final class BlankWorkbook {
  /** Rows with drop-down lists and checks; more may be filled in. */
  static final int PREPARED_ROWS = 500;

  /** Excel shows no more of an explanation beside a cell. */
  private static final int LONGEST_PROMPT = 255;

  private static final int LONGEST_PROMPT_TITLE = 32;

  /** In further lines of headings: punctuation is no part of a name, and the line is not empty. */
  private static final String NO_MORE = "–";

  private final Book book;
  private final BlankForm form;
  private final Texts texts;
  private final XSSFSheet sheet;
  private final @Nullable CellReference sender;

  /** Index of the first line of headings. */
  private final int top;

  /** Index of the row below the headings. */
  private final int below;

  private BlankWorkbook(Book book, BlankForm form, Texts texts) {
    this.book = book;
    this.form = form;
    this.texts = texts;
    this.sheet = book.sheet(form.sheet());
    this.sender = form.senderCell() == null ? null : new CellReference(form.senderCell());
    int room = sender == null ? 0 : sender.getRow() + 2;
    this.top = form.headerRow() == null ? room : form.headerRow() - 1;
    this.below = top + form.headerRows();
  }

  /** Writes the workbook, in place of an earlier one. */
  public static void write(BlankForm form, Locale language, Path target) throws IOException {
    FixedPackage.write(
        target,
        new FixedPackage.Properties(form.title(), "sectordeal", null),
        out -> {
          try (Book book = new Book(language)) {
            new BlankWorkbook(book, form, Texts.in(language)).fill();
            book.writeTo(out);
          }
        });
  }

  private void fill() {
    writeHeadings();
    writeSender();
    XSSFSheet choices = book.sheet(texts.get("W.blank.choices"));
    for (int column = 0; column < form.columns().size(); column++) {
      prepare(column, choices);
    }
    writeExplanations();
    book.workbook().setSheetHidden(book.workbook().getSheetIndex(choices), true);
    book.workbook().setActiveSheet(0);
  }

  private void writeHeadings() {
    if (top > 0 && (sender == null || sender.getRow() > 0)) {
      book.put(sheet.createRow(0), 0, form.title(), Format.TITLE);
    }
    for (int line = top; line < below; line++) {
      Row headings = sheet.createRow(line);
      for (int column = 0; column < form.columns().size(); column++) {
        BlankForm.Column each = form.columns().get(column);
        Format format = each.required() ? Format.REQUIRED : Format.HEADING;
        book.put(headings, column, line == top ? each.heading() : NO_MORE, format);
        int width = Math.min(Math.max(each.heading().length() + 4, 14), 40);
        sheet.setColumnWidth(column, width * 256);
      }
    }
    sheet.createFreezePane(0, below);
    sheet.setRepeatingRows(new CellRangeAddress(top, below - 1, -1, -1));
    SheetTable.setUpPrint(sheet, new PageText(form.sheet(), form.title()));
  }

  /** A cell above the headings to say who sends this, with its question before or behind it. */
  private void writeSender() {
    if (sender == null || sender.getRow() >= top) {
      return;
    }
    Row row = sheet.getRow(sender.getRow());
    row = row == null ? sheet.createRow(sender.getRow()) : row;
    int question = sender.getCol() == 0 ? 1 : sender.getCol() - 1;
    book.put(row, question, texts.get("W.blank.sender"), Format.REQUIRED);
    row.createCell(sender.getCol()).setCellStyle(book.styleOf(Format.AS_TYPED));
  }

  private void prepare(int column, XSSFSheet choices) {
    BlankForm.Column each = form.columns().get(column);
    sheet.setDefaultColumnStyle(column, book.styleOf(format(each.kind())));
    DataValidationHelper helper = sheet.getDataValidationHelper();
    DataValidation validation =
        helper.createValidation(
            constraint(helper, each, column, choices),
            new CellRangeAddressList(below, below + PREPARED_ROWS - 1, column, column));
    validation.setEmptyCellAllowed(true);
    validation.setErrorStyle(DataValidation.ErrorStyle.STOP);
    validation.setShowErrorBox(each.kind() != Kind.TEXT);
    validation.createErrorBox(
        shortened(each.heading(), LONGEST_PROMPT_TITLE), texts.get("W.blank.error." + each.kind()));
    String explanation = each.explanation();
    validation.setShowPromptBox(explanation != null);
    if (explanation != null) {
      validation.createPromptBox(
          shortened(each.heading(), LONGEST_PROMPT_TITLE), shortened(explanation, LONGEST_PROMPT));
    }
    sheet.addValidationData(validation);
  }

  private static Format format(Kind kind) {
    return switch (kind) {
      case TEXT, CHOICE -> Format.AS_TYPED;
      case DATE -> Format.DATE;
      case NUMBER -> Format.TEXT;
    };
  }

  private static DataValidationConstraint constraint(
      DataValidationHelper helper, BlankForm.Column each, int column, XSSFSheet choices) {
    return switch (each.kind()) {
      case TEXT ->
          helper.createTextLengthConstraint(
              OperatorType.LESS_OR_EQUAL, Integer.toString(CellText.LONGEST), null);
      case DATE ->
          helper.createDateConstraint(
              OperatorType.BETWEEN, "01-01-1900", "31-12-9999", "dd-MM-yyyy");
      case NUMBER -> helper.createDecimalConstraint(OperatorType.GREATER_OR_EQUAL, "0", null);
      case CHOICE ->
          helper.createFormulaListConstraint(listChoices(each.choices(), column, choices));
    };
  }

  /** A list inside the check may be no longer than 255 characters; one on a sheet may. */
  private static String listChoices(List<String> values, int column, XSSFSheet choices) {
    for (int i = 0; i < values.size(); i++) {
      Row row = choices.getRow(i) == null ? choices.createRow(i) : choices.getRow(i);
      row.createCell(column).setCellValue(CellText.of(values.get(i)));
    }
    String letters = CellReference.convertNumToColString(column);
    return "'%s'!$%s$1:$%s$%d"
        .formatted(choices.getSheetName(), letters, letters, Math.max(values.size(), 1));
  }

  private void writeExplanations() {
    SheetTable table =
        new SheetTable(
            book,
            texts.get("W.blank.explanation"),
            new Columns(texts)
                .wrapped("field", 30)
                .add("required", 12)
                .wrapped("takes", 34)
                .wrapped("choices", 40)
                .wrapped("explanation", 70)
                .list(),
            new PageText(form.title(), texts.get("W.blank.explanation")));
    for (BlankForm.Column each : form.columns()) {
      table.add(
          each.heading(),
          texts.get(each.required() ? "W.blank.required" : "W.blank.optional"),
          texts.get("W.blank.takes." + each.kind()),
          String.join("\n", each.choices()),
          each.explanation());
    }
    table.add(null, null, null, null, texts.get("W.blank.rows", Map.of("rows", PREPARED_ROWS)));
    table.finish();
  }

  private static String shortened(String text, int length) {
    return text.length() > length ? text.substring(0, length - 1) + "…" : text;
  }
}
