package nl.sectordeal.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.sectordeal.outcome.Difference;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.report.ReturnFile;
import nl.sectordeal.report.ReturnFile.RowFate;
import nl.sectordeal.report.ReturnFile.ToFix;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partner gets back, as the partner finds it. */
class ReturnWorkbookTest {
  private static final ToFix WRONG_BSN =
      new ToFix(14, "BSN", "R07", "REJECT", null, "Het BSN klopt niet.", "Kijk het na.", 0);

  @TempDir Path directory;

  @Test
  void says_first_what_became_of_the_delivery_and_then_what_to_do() throws IOException {
    try (XSSFWorkbook book = write(file(List.of(WRONG_BSN), 20))) {
      Sheet sheet = book.getSheet("Wat te doen");
      assertThat(texts(sheet.getRow(0))).containsExactly("UWV – plaatsingen_2021-03.csv");
      assertThat(texts(sheet.getRow(1))).containsExactly("Uw levering is verwerkt.");
      assertThat(texts(sheet.getRow(2)).get(0)).startsWith("Rij en kolom zijn die van uw eigen");
      assertThat(texts(sheet.getRow(3)).get(0)).contains("hoeft u niet in te vullen of terug");
      assertThat(texts(sheet.getRow(4)))
          .startsWith("Rij", "Sleutel", "Kolom", "Code", "Gevolg", "Waarde", "Wat is er mis");
      Row fix = sheet.getRow(5);
      assertThat(fix.getCell(0).getCellType()).isEqualTo(CellType.NUMERIC);
      assertThat(texts(fix))
          .containsExactly(
              "14",
              "K-12",
              "BSN",
              "R07",
              "telt niet mee",
              "",
              "Het BSN klopt niet.",
              "Kijk het na.",
              "");
      assertThat(((XSSFSheet) sheet).getPaneInformation().getHorizontalSplitPosition())
          .isEqualTo((short) 5);
    }
  }

  @Test
  void says_so_when_there_is_nothing_to_do() throws IOException {
    try (XSSFWorkbook book = write(file(List.of(), 1))) {
      assertThat(texts(book.getSheet("Wat te doen").getRow(2)))
          .containsExactly("U hoeft niets te doen.");
    }
  }

  @Test
  void lists_every_row_with_its_fate_in_the_senders_order() throws IOException {
    try (XSSFWorkbook book = write(file(List.of(), 2500))) {
      Sheet sheet = book.getSheet("Alle rijen");
      assertThat(sheet.getLastRowNum()).isEqualTo(2500);
      assertThat(texts(sheet.getRow(1))).containsExactly("2", "K-0", "nieuw", "R07 R12");
      assertThat(texts(sheet.getRow(2500)).subList(0, 3))
          .containsExactly("2501", "K-2499", "nieuw");
      assertThat(((XSSFSheet) sheet).getCTWorksheet().getAutoFilter().getRef())
          .isEqualTo("A1:D2501");
    }
  }

  @Test
  void every_line_of_a_long_list_of_what_to_do_wraps_and_has_the_key_of_its_row()
      throws IOException {
    List<ToFix> toFix = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      toFix.add(new ToFix(i + 2, "BSN", "R07", "REJECT", null, "Fout.", "Kijk het na.", 0));
    }
    try (XSSFWorkbook book = write(file(toFix, 2_500))) {
      for (int i = 0; i < 2_500; i++) {
        Row row = book.getSheet("Wat te doen").getRow(i + 5);
        assertThat(row.getCell(1).getStringCellValue()).isEqualTo("K-" + i);
        assertThat(row.getCell(1).getCellStyle().getWrapText()).isFalse();
        assertThat(row.getCell(6).getCellStyle().getWrapText()).isTrue();
      }
    }
  }

  @Test
  void goes_on_in_a_next_sheet_where_rows_run_out() throws IOException {
    Path target = directory.resolve("long.xlsx");
    ReturnWorkbook.write(file(List.of(), 25), SampleMonth.HEADER, target, 11);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
      assertThat(StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName))
          .containsExactly(
              "Wat te doen", "Alle rijen", "Alle rijen (2)", "Alle rijen (3)", "Verschillen");
      assertThat(texts(book.getSheet("Alle rijen").getRow(10)).get(1)).isEqualTo("K-9");
      assertThat(texts(book.getSheet("Alle rijen (2)").getRow(0)).get(1)).isEqualTo("Sleutel");
      assertThat(texts(book.getSheet("Alle rijen (2)").getRow(1)).get(1)).isEqualTo("K-10");
      assertThat(texts(book.getSheet("Alle rijen (3)").getRow(5)).get(1)).isEqualTo("K-24");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=HYPERLINK(\"x\")", "+31", "-1", "@SUM", "0123", "a\u0001b"})
  void what_a_sender_wrote_stays_text(String value) throws IOException {
    ToFix fix = new ToFix(2, "Soort", "R30", "HOLD", value, value, "Kies.", 12);
    RowFate fate = new RowFate(2, value, "wacht", "R30");
    try (XSSFWorkbook book = write(file(List.of(fix), to -> to.accept(fate)))) {
      Row row = book.getSheet("Wat te doen").getRow(5);
      for (int column : new int[] {1, 5, 6}) {
        assertThat(row.getCell(column).getCellType()).isEqualTo(CellType.STRING);
        assertThat(row.getCell(column).getStringCellValue()).isEqualTo(value.replace("\u0001", ""));
      }
      assertThat(row.getCell(8).getNumericCellValue()).isEqualTo(12);
    }
  }

  @Test
  void text_longer_than_a_cell_is_cut() throws IOException {
    ToFix fix = new ToFix(2, "C", "R30", "HOLD", "v".repeat(40_000), "w", "a", 0);
    try (XSSFWorkbook book = write(file(List.of(fix), 0))) {
      assertThat(book.getSheet("Wat te doen").getRow(5).getCell(5).getStringCellValue())
          .hasSize(CellText.LONGEST)
          .endsWith("v…");
    }
  }

  @Test
  void shows_the_other_sides_value_and_source_only_where_they_were_given() throws IOException {
    Difference told = SampleMonth.difference("placement:x:1", Field.START, "uwv", "", 61);
    Difference kept =
        new Difference(
            "placement:x:2", "P-7F3K2", Field.END, "uwv-geheim", "", "uwv", "", "K-18", "32", 5);
    ReturnFile file =
        new ReturnFile(
            "uwv", "UWV", "uwv", "", null, "Goed.", List.of(), none -> {}, List.of(told, kept));
    try (XSSFWorkbook book = write(file)) {
      Sheet sheet = book.getSheet("Verschillen");
      assertThat(texts(sheet.getRow(1)).subList(0, 6))
          .containsExactly("K-17", "Startdatum", "15-02-2021", "01-02-2021", "roc-bbl", "61");
      assertThat(texts(sheet.getRow(2)).subList(0, 6))
          .containsExactly("K-18", "Einddatum", "32", "mogen wij niet tonen", "", "5");
      for (Sheet each : book) {
        for (Row row : each) {
          assertThat(String.join(" ", texts(row))).doesNotContain("P-7F3K2", "placement:");
        }
      }
    }
  }

  @Test
  void english_on_request() throws IOException {
    Path target = directory.resolve("english.xlsx");
    ReturnWorkbook.write(file(List.of(WRONG_BSN), 1), SampleMonth.header(Locale.ENGLISH), target);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(target))) {
      assertThat(texts(book.getSheet("What to do").getRow(5)).get(4)).isEqualTo("does not count");
    }
  }

  @Test
  void the_same_file_gives_the_same_bytes() throws IOException {
    Path first = directory.resolve("first.xlsx");
    Path second = directory.resolve("second.xlsx");
    ReturnWorkbook.write(file(List.of(WRONG_BSN), 3000), SampleMonth.HEADER, first);
    ReturnWorkbook.write(file(List.of(WRONG_BSN), 3000), SampleMonth.HEADER, second);
    assertThat(second).hasSameBinaryContentAs(first);
    try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(first))) {
      assertThat(book.getProperties().getCoreProperties().getCreated().toInstant())
          .isEqualTo(SampleMonth.HEADER.asKnownAt());
    }
  }

  private static ReturnFile file(List<ToFix> toFix, int rows) {
    return file(
        toFix,
        consumer -> {
          for (int i = 0; i < rows; i++) {
            consumer.accept(new RowFate(i + 2, "K-" + i, "nieuw", i == 0 ? "R07 R12" : ""));
          }
        });
  }

  private static ReturnFile file(List<ToFix> toFix, ReturnFile.RowFates fates) {
    return new ReturnFile(
        "uwv-plaatsingen",
        "UWV",
        "uwv-plaatsingen",
        "",
        "plaatsingen_2021-03.csv",
        "Uw levering is verwerkt.",
        toFix,
        fates,
        List.of());
  }

  private XSSFWorkbook write(ReturnFile file) throws IOException {
    Path target = directory.resolve("terug.xlsx");
    ReturnWorkbook.write(file, SampleMonth.HEADER, target);
    return new XSSFWorkbook(Files.newInputStream(target));
  }

  private static List<String> texts(Row row) {
    List<String> texts = new ArrayList<>();
    for (int column = 0; column < row.getLastCellNum(); column++) {
      Cell cell = row.getCell(column);
      texts.add(cell == null ? "" : SheetText.of(cell));
    }
    return texts;
  }
}
