package nl.sectordeal.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.report.BlankForm;
import nl.sectordeal.report.BlankForm.Column;
import nl.sectordeal.report.BlankForm.Kind;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook that a partner fills in. */
class BlankWorkbookTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final List<String> CONTRACTS = List.of("BBL", "Tijdelijk, met uitzicht", "Vast");
  private static final BlankForm FORM =
      new BlankForm(
          "Plaatsingen van werkgevers",
          "Plaatsingen",
          3,
          1,
          null,
          List.of(
              new Column("KvK-nummer", Kind.TEXT, List.of(), "Acht cijfers.", true),
              new Column("Startdatum", Kind.DATE, List.of(), null, true),
              new Column("Uren", Kind.NUMBER, List.of(), null, false),
              new Column("Contract", Kind.CHOICE, CONTRACTS, null, false)));

  @TempDir Path directory;

  @Test
  void headings_stand_where_they_are_read_back() throws IOException {
    try (XSSFWorkbook book = write(FORM, DUTCH)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getSheetName()).isEqualTo("Plaatsingen");
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo(FORM.title());
      assertThat(texts(sheet.getRow(2)))
          .containsExactly("KvK-nummer", "Startdatum", "Uren", "Contract");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 3);
      assertThat(sheet.getLastRowNum()).as("nothing below the headings").isEqualTo(2);
    }
  }

  @Test
  void headings_in_the_first_row_leave_no_room_for_a_title() throws IOException {
    BlankForm form = new BlankForm("Titel", "Rijen", 1, 1, null, FORM.columns());
    try (XSSFWorkbook book = write(form, DUTCH)) {
      assertThat(texts(book.getSheetAt(0).getRow(0))).startsWith("KvK-nummer");
    }
  }

  @Test
  void text_keeps_its_leading_zeros_and_dates_are_dates() throws IOException {
    try (XSSFWorkbook book = write(FORM, DUTCH)) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getColumnStyle(0).getDataFormatString()).isEqualTo("@");
      assertThat(sheet.getColumnStyle(1).getDataFormatString()).isEqualTo("dd-mm-yyyy");
      assertThat(sheet.getColumnStyle(3).getDataFormatString()).isEqualTo("@");
    }
  }

  @Test
  void five_hundred_rows_are_checked_as_they_are_filled_in() throws IOException {
    try (XSSFWorkbook book = write(FORM, DUTCH)) {
      List<XSSFDataValidation> checks = book.getSheetAt(0).getDataValidations();
      assertThat(checks.stream().map(check -> check.getValidationConstraint().getValidationType()))
          .containsExactly(
              ValidationType.TEXT_LENGTH,
              ValidationType.DATE,
              ValidationType.DECIMAL,
              ValidationType.LIST);
      assertThat(
              checks.stream()
                  .map(check -> check.getRegions().getCellRangeAddress(0).formatAsString()))
          .containsExactly("A4:A503", "B4:B503", "C4:C503", "D4:D503");
      assertThat(checks.get(1).getErrorBoxText()).contains("31-12-2021");
      assertThat(checks.get(0).getPromptBoxText()).isEqualTo("Acht cijfers.");
    }
  }

  @Test
  void choices_may_hold_a_comma_and_be_many() throws IOException {
    try (XSSFWorkbook book = write(FORM, DUTCH)) {
      String list =
          book.getSheetAt(0).getDataValidations().get(3).getValidationConstraint().getFormula1();
      assertThat(list).isEqualTo("'Keuzes'!$D$1:$D$3");
      XSSFSheet choices = book.getSheet("Keuzes");
      assertThat(choices.getRow(1).getCell(3).getStringCellValue())
          .isEqualTo("Tijdelijk, met uitzicht");
      assertThat(book.isSheetHidden(book.getSheetIndex(choices))).isTrue();
    }
  }

  @Test
  void a_sheet_explains_each_column() throws IOException {
    try (XSSFWorkbook book = write(FORM, DUTCH)) {
      XSSFSheet sheet = book.getSheet("Uitleg");
      assertThat(texts(sheet.getRow(1)))
          .containsExactly("KvK-nummer", "ja", "tekst", "", "Acht cijfers.");
      assertThat(texts(sheet.getRow(4)).get(3)).isEqualTo(String.join("\n", CONTRACTS));
    }
  }

  @Test
  void english_on_request() throws IOException {
    try (XSSFWorkbook book = write(FORM, Locale.ENGLISH)) {
      assertThat(texts(book.getSheet("Explanation").getRow(1)).get(1)).isEqualTo("yes");
    }
  }

  @Test
  void the_same_form_gives_the_same_bytes() throws IOException {
    Path first = directory.resolve("first.xlsx");
    Path second = directory.resolve("second.xlsx");
    BlankWorkbook.write(FORM, DUTCH, first);
    BlankWorkbook.write(FORM, DUTCH, second);
    assertThat(second).hasSameBinaryContentAs(first);
  }

  private XSSFWorkbook write(BlankForm form, Locale language) throws IOException {
    Path target = directory.resolve("blank.xlsx");
    BlankWorkbook.write(form, language, target);
    return new XSSFWorkbook(Files.newInputStream(target));
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    row.forEach(cell -> texts.add(SheetText.of(cell)));
    return texts;
  }
}
