package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTableTest {
  private static final String HEADING =
      "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nr</t></is></c>"
          + "<c r=\"B1\" t=\"inlineStr\"><is><t>Naam</t></is></c></row>";

  @TempDir Path folder;

  @Test
  void cells_are_read_by_the_type_they_are_stored_with() throws IOException {
    Path file =
        raw(
            "<row r=\"2\"><c r=\"A2\"><v>123456789012</v></c><c r=\"B2\" t=\"b\"><v>1</v></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><v>32.50</v></c><c r=\"B3\" t=\"e\"><v>#REF!</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><v>1.23E+11</v></c><c r=\"B4\" t=\"d\"><v>2021-03-01T00:00:00</v></c></row>"
                + "<row r=\"5\"><c r=\"A5\" t=\"str\"><f>A1</f><v>Jan_x000D_Dam</v></c>"
                + "<c r=\"B5\" t=\"inlineStr\"><is><r><t>Zo</t></r><r><rPr><b/></rPr><t>ë</t></r><rPh><t>uit</t></rPh></is></c></row>");

    assertThat(read(file))
        .containsExactly(
            "2: #123456789012|true",
            "3: #32.50|!#REF!",
            "4: #1.23E+11|2021-03-01",
            "5: Jan\rDam|Zoë");
  }

  @Test
  void a_formula_gives_the_value_that_was_stored_with_it() throws IOException {
    Path file =
        raw(
            "<row r=\"2\"><c r=\"A2\"><f>1+1</f><v>2</v></c><c r=\"B2\" t=\"str\"><f>\"\"</f></c></row>"
                + "<row r=\"3\"><c r=\"A3\"><f>1+1</f></c><c r=\"B3\" t=\"str\"><f>A1</f><v>x</v></c></row>"
                + "<row r=\"4\"><c r=\"A4\"><f>1+1</f><v/></c><c r=\"B4\" t=\"e\"><f>1+1</f><v>#CALC!</v></c></row>");

    assertThat(read(file)).containsExactly("2: #2|~", "3: !#?|x", "4: !#?|!#CALC!");
  }

  @Test
  void rows_and_cells_without_reference_follow_one_another() throws IOException {
    Path file = raw("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>4</v></c></row>");

    assertThat(read(file)).containsExactly("2: #1|#2", "3: ~|#4");
  }

  @Test
  void blank_rows_that_are_not_stored_are_a_gap_with_their_own_number() throws IOException {
    Path file =
        raw(
            "<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><v>1</v></c></row>"
                + "<row r=\"6\"><c r=\"A6\"><v>2</v></c><c r=\"B6\"><v>2</v></c></row>"
                + "<row r=\"9\"><c r=\"A9\" t=\"inlineStr\"><is><t>Bron: HR</t></is></c></row>");

    try (Table table = Tables.open(file, TestTables.XLSX, List.of("Nr"))) {
      assertThat(TestTables.rows(table))
          .containsExactly("2: #1|#1", "6: #2|#2 after gap", "9: Bron: HR|~ after gap");
      assertThat(table.notices())
          .containsExactly(new Notice("L18", Severity.WARN, 3, null, null, 1));
    }
  }

  @Test
  void what_stands_beside_the_table_is_not_read() throws IOException {
    Path file = raw("<row r=\"2\"><c r=\"A2\"><v>1</v></c><c r=\"XFD2\"><v>9</v></c></row>");

    assertThat(read(file)).containsExactly("2: #1|~");
  }

  @Test
  void days_are_known_by_the_format_of_their_cell() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      assertThat(readDays(workbook))
          .containsExactly(
              "2: 2021-03-01|1900-03-01", "3: 1900-02-28|29-02-1900", "4: #44256.0|12:00");
    }
  }

  /** Who types 36:00 in a cell gets a day and a half, shown as [h]:mm:ss. */
  @Test
  void a_length_of_time_is_what_was_typed() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      row(sheet, 0, "Nr", "Uren");
      number(sheet, 1, 0, 1.5, "[h]:mm:ss");
      number(sheet, 1, 1, 1.0 / 3, "h:mm");
      number(sheet, 2, 0, 32, "0.0");
      number(sheet, 2, 1, 44256.5, "h:mm");

      assertThat(read(save(workbook))).containsExactly("2: 36:00|8:00", "3: #32.0|#44256.5");
    }
  }

  @Test
  void days_of_the_1904_system_are_1462_days_later() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);

      assertThat(readDays(workbook))
          .containsExactly(
              "2: 2025-03-02|1904-03-02", "3: 1904-02-29|1904-03-01", "4: #44256.0|12:00");
    }
  }

  @Test
  void hidden_rows_are_read_and_hidden_sheets_are_not_chosen() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      fill(workbook.createSheet("Lijsten"), "oud");
      Sheet shown = workbook.createSheet("Maart 2021");
      fill(shown, "nieuw");
      shown.getRow(1).setZeroHeight(true);
      workbook.setSheetHidden(0, true);
      workbook.setActiveSheet(1);
      Path file = save(workbook);

      assertThat(read(file)).containsExactly("2: nieuw|~");
      assertThat(TestTables.rows(file, sheet("maart2021 "), "Nr")).containsExactly("2: nieuw|~");
      assertThat(TestTables.rows(file, sheet("LIJSTEN"), "Nr")).containsExactly("2: oud|~");
    }
  }

  /** Sheets as {@code name: heading heading}; one without headings is empty, {@code (…)} hidden. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Toelichting: Dit_bestand_bevat | Data: Nr Naam, Data",
        "Toelichting: Nr Betekenis | Data: Nr Naam, Data",
        "Leeg: | Data: Nr Naam, Data",
        "Maart: Nr Naam | April: Nr Naam, Maart",
        "(Lijst): Nr Naam | Toelichting: x | Data: Nr Naam, Data",
        "Toelichting: x | Data: Nr Wie Naam Plaats, Data",
        "Leeg: | Toelichting: x | Data: y, -",
      })
  void where_no_sheet_is_agreed_the_first_that_has_the_headings_is_read(
      String sheets, @Nullable String read) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      for (String one : sheets.split(" \\| ", -1)) {
        String[] parts = one.split(":", -1);
        Sheet sheet = workbook.createSheet(parts[0].replaceAll("[()]", ""));
        if (!parts[1].isBlank()) {
          row(sheet, 2, parts[1].strip().split(" ", -1));
          row(sheet, 3, sheet.getSheetName());
        }
        workbook.setSheetHidden(workbook.getSheetIndex(sheet), parts[0].startsWith("("));
      }
      workbook.setActiveSheet(workbook.getNumberOfSheets() - 1);
      Path file = save(workbook);

      if (read == null) {
        assertThat(TestTables.refusal(file, TestTables.XLSX, List.of("Nr", "Naam")).code())
            .isEqualTo("L14");
      } else {
        assertThat(read(file)).singleElement().asString().startsWith("4: " + read + "|");
        Format same = Tables.withSheet(file, TestTables.XLSX, List.of("Nr", "Naam"));
        assertThat(same.sheet()).isEqualTo(read);
        assertThat(Tables.cellAt(file, same, "A4")).isEqualTo(new Cell.Text(read));
      }
    }
  }

  @Test
  void what_is_missing_is_told_of_the_sheet_with_most_headings() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      row(workbook.createSheet(), 0, "Uitleg");
      row(workbook.createSheet(), 0, "Nr", "Plaats");

      Headings found = new Headings(headings(save(workbook), "Nr", "Naam", "Plaats"));
      assertThat(found.find("Nr")).isNotNull();
      assertThat(found.find("Naam")).isNull();
    }
  }

  private static List<String> headings(Path file, String... expected) {
    try (Table table = Tables.open(file, TestTables.XLSX, List.of(expected))) {
      return table.headings();
    }
  }

  @Test
  void a_sheet_that_is_not_there_is_told_by_the_name_that_was_agreed() throws IOException {
    Notice notice = TestTables.refusal(raw(""), sheet("Plaatsingen"), List.of("Nr"));

    assertThat(notice.code()).isEqualTo("L03");
    assertThat(notice.value()).isEqualTo("Plaatsingen");
  }

  @Test
  void headings_are_found_below_a_title() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      row(sheet, 0, "Overzicht plaatsingen");
      row(sheet, 2, "Nr", "Na\nam");
      row(sheet, 3, "1", "Jan");
      Path file = save(workbook);

      assertThat(read(file)).containsExactly("4: 1|Jan");
      Format declared = new Format(Format.Type.XLSX, null, null, null, 3, 1);
      assertThat(TestTables.rows(file, declared, "Nr")).containsExactly("4: 1|Jan");
    }
  }

  @Test
  void merged_headings_count_for_all_columns_below_them() throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      Sheet sheet = workbook.createSheet();
      row(sheet, 0, "Overzicht");
      row(sheet, 1, "Nr", "Persoon", null, "Plaatsing", null, "Opmerking");
      row(sheet, 2, null, "naam", "geboren", "start", "einde", null);
      row(sheet, 3, "1", "Jan", "x", "y", "z", "q");
      sheet.addMergedRegion(CellRangeAddress.valueOf("A1:F1"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("A2:A3"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("B2:C2"));
      sheet.addMergedRegion(CellRangeAddress.valueOf("D2:E2"));
      Format format = new Format(Format.Type.XLSX, null, null, null, null, 2);

      List<String> expected = List.of("Nr", "Plaatsing start", "Plaatsing einde");
      try (Table table = Tables.open(save(workbook), format, expected)) {
        assertThat(table.headings())
            .containsExactly(
                "Nr",
                "Persoon naam",
                "Persoon geboren",
                "Plaatsing start",
                "Plaatsing einde",
                "Opmerking");
        assertThat(TestTables.rows(table)).containsExactly("4: 1|Jan|x|y|z|q");
      }
    }
  }

  @Test
  void headings_alone_are_an_empty_delivery() throws IOException {
    assertThat(read(raw(""))).isEmpty();
  }

  @Test
  void a_sheet_without_anything_is_an_empty_file() throws IOException {
    Path file = TestTables.zip(folder.resolve("leeg.xlsx"), TestTables.parts("<sheetData/>"));

    assertThat(TestTables.refusal(file, TestTables.XLSX, List.of("Nr")).code()).isEqualTo("L01");
  }

  @Test
  void one_cell_can_be_asked_for() throws IOException {
    Path file = raw("<row r=\"3\"><c r=\"B3\"><v>7</v></c></row>");

    assertThat(Tables.cellAt(file, TestTables.XLSX, "b1")).isEqualTo(new Cell.Text("Naam"));
    assertThat(Tables.cellAt(file, TestTables.XLSX, "B3")).isEqualTo(new Cell.Number(7, "7"));
    assertThat(Tables.cellAt(file, TestTables.XLSX, "A3")).isEqualTo(Cell.BLANK);
    assertThat(Tables.cellAt(file, TestTables.XLSX, "C9")).isEqualTo(Cell.BLANK);
  }

  @Test
  void documents_within_that_name_other_files_are_not_followed() throws IOException {
    Map<String, String> parts = TestTables.parts("<sheetData>" + HEADING + "</sheetData>");
    String secret = Files.writeString(folder.resolve("geheim"), "geheim").toUri().toString();
    parts.put(
        "xl/sharedStrings.xml",
        "<!DOCTYPE sst [<!ENTITY e SYSTEM \"" + secret + "\">]><sst><si><t>&e;</t></si></sst>");
    Path file = TestTables.zip(folder.resolve("vreemd.xlsx"), parts);

    assertThat(TestTables.refusal(file, TestTables.XLSX, List.of("Nr")).code()).isEqualTo("L11");
  }

  /**
   * Three rows: days, days around the 29 February 1900 that never was, and numbers that are no
   * days.
   */
  private List<String> readDays(XSSFWorkbook workbook) throws IOException {
    Sheet sheet = workbook.createSheet();
    row(sheet, 0, "Nr", "Naam");
    number(sheet, 1, 0, 44256, "dd-mm-yyyy");
    number(sheet, 1, 1, 61, "[$-413]d mmmm yyyy;@");
    number(sheet, 2, 0, 59, "m/d/yy");
    number(sheet, 2, 1, 60, "m/d/yy");
    number(sheet, 3, 0, 44256, "#,##0.00 \"dagen\"");
    number(sheet, 3, 1, 0.5, "[h]:mm");
    return read(save(workbook));
  }

  private static void number(Sheet sheet, int row, int column, double value, String format) {
    Row at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    at.createCell(column).setCellValue(value);
    at.getCell(column).setCellStyle(style);
  }

  private static void fill(Sheet sheet, String value) {
    row(sheet, 0, "Nr", "Naam");
    row(sheet, 1, value);
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      if (texts[i] != null) {
        row.createCell(i).setCellValue(texts[i]);
      }
    }
  }

  private static Format sheet(String name) {
    return new Format(Format.Type.XLSX, null, null, name, null, 1);
  }

  private Path raw(String rows) throws IOException {
    String data = "<sheetData>" + HEADING + rows + "</sheetData>";
    return TestTables.zip(folder.resolve("lijst.xlsx"), TestTables.parts(data));
  }

  private Path save(Workbook workbook) throws IOException {
    Path file = folder.resolve("poi.xlsx");
    try (OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private static List<String> read(Path file) {
    return TestTables.rows(file, TestTables.XLSX, "Nr", "Naam");
  }
}
