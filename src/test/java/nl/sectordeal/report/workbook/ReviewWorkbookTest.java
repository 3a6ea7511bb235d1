package nl.sectordeal.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.report.ReviewBook;
import nl.sectordeal.report.ReviewBook.Cell;
import nl.sectordeal.report.ReviewBook.Column;
import nl.sectordeal.report.ReviewBook.Entry;
import nl.sectordeal.report.ReviewBook.Guide;
import nl.sectordeal.report.ReviewBook.Kind;
import nl.sectordeal.report.ReviewBook.Mark;
import nl.sectordeal.report.ReviewBook.Row;
import nl.sectordeal.report.ReviewBook.Sheet;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFDataValidation;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The workbook in which a person decides about doubtful cases. */
class ReviewWorkbookTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @TempDir Path directory;

  private static ReviewBook book(Row... rows) {
    return new ReviewBook(
        "Twijfelgevallen van de proef",
        Instant.parse("2021-04-05T04:30:00Z"),
        "proef & meer",
        List.of(
            new Sheet(
                "Gevallen",
                "Kies en schrijf op waarom.",
                List.of("zelfde", "verschillend", "later"),
                "Kies uit de lijst.",
                2,
                List.of(
                    new Column("Besluit", 14, Kind.CHOICE, "Wat denkt u?"),
                    new Column("Reden", 24, Kind.INPUT, null),
                    new Column("Naam 1", 12, Kind.TEXT, null),
                    new Column("Naam 2", 12, Kind.TEXT, null),
                    new Column("Geboren 1", 12, Kind.TEXT, null),
                    new Column("Bewijs", 20, Kind.WRAPPED, null),
                    new Column("Zegel", 10, Kind.HIDDEN, null)),
                List.of(rows))),
        new Guide("Uitleg", List.of(new Entry("zelfde", "Het is één persoon."))));
  }

  private static Row row() {
    return new Row(
        List.of(
            Cell.EMPTY,
            Cell.EMPTY,
            new Cell("Jansen", Mark.DIFFERS),
            new Cell("=Janssen", Mark.DIFFERS),
            new Cell(LocalDate.of(1980, 3, 4), Mark.DIFFERS),
            Cell.of("geboortedatum gelijk\npostcode gelijk"),
            Cell.of("0a1b")));
  }

  private XSSFWorkbook write(ReviewBook review) throws IOException {
    Path file = directory.resolve("review.xlsx");
    ReviewWorkbook.write(review, DUTCH, file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  @Test
  void what_differs_is_told_by_colour_bold_and_sign_and_keeps_its_value() throws IOException {
    try (XSSFWorkbook book = write(book(row()))) {
      XSSFCell name = book.getSheetAt(0).getRow(4).getCell(2);
      assertThat(name.getStringCellValue()).isEqualTo("Jansen");
      assertThat(name.getCellStyle().getDataFormatString()).isEqualTo("\"≠ \"@");
      assertThat(name.getCellStyle().getFont().getBold()).isTrue();
      assertThat(name.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.SOLID_FOREGROUND);
      XSSFCell day = book.getSheetAt(0).getRow(4).getCell(4);
      assertThat(day.getLocalDateTimeCellValue().toLocalDate()).isEqualTo("1980-03-04");
      assertThat(new DataFormatter().formatCellValue(day)).isEqualTo("04-03-1980");
      assertThat(day.getCellStyle().getFont().getBold()).isTrue();
    }
  }

  @Test
  void what_is_alike_bears_no_mark() throws IOException {
    try (XSSFWorkbook book = write(book(row()))) {
      XSSFCell evidence = book.getSheetAt(0).getRow(4).getCell(5);
      assertThat(evidence.getCellStyle().getFont().getBold()).isFalse();
      assertThat(evidence.getCellStyle().getFillPattern()).isEqualTo(FillPatternType.NO_FILL);
    }
  }

  @Test
  void a_text_that_looks_like_a_formula_is_text() throws IOException {
    try (XSSFWorkbook book = write(book(row()))) {
      assertThat(book.getSheetAt(0).getRow(4).getCell(3).getStringCellValue())
          .isEqualTo("=Janssen");
    }
  }

  @Test
  void a_decision_is_chosen_from_a_list() throws IOException {
    try (XSSFWorkbook book = write(book(row(), row()))) {
      XSSFDataValidation list = book.getSheetAt(0).getDataValidations().get(0);
      assertThat(list.getValidationConstraint().getExplicitListValues())
          .containsExactly("zelfde", "verschillend", "later");
      assertThat(list.getRegions().getCellRangeAddresses()[0].formatAsString()).isEqualTo("A5:A6");
      assertThat(list.getShowErrorBox()).isTrue();
      assertThat(list.getPromptBoxText()).isEqualTo("Wat denkt u?");
    }
  }

  @Test
  void headings_stay_in_sight_rows_can_be_filtered_and_what_names_them_is_hidden()
      throws IOException {
    try (XSSFWorkbook book = write(book(row(), row()))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertThat(sheet.getRow(0).getCell(0).getStringCellValue())
          .isEqualTo("Twijfelgevallen van de proef");
      assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("Besluit");
      assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
      assertThat(sheet.getPaneInformation().getVerticalSplitPosition()).isEqualTo((short) 2);
      assertThat(sheet.getCTWorksheet().getAutoFilter().getRef()).isEqualTo("A4:G6");
      assertThat(sheet.isColumnHidden(6)).isTrue();
      assertThat(sheet.isColumnHidden(5)).isFalse();
      assertThat(sheet.getRepeatingRows().formatAsString()).isEqualTo("4:4");
      assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
    }
  }

  @Test
  void without_cases_only_headings_stand_there() throws IOException {
    try (XSSFWorkbook book = write(book())) {
      assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(3);
      assertThat(book.getSheet("Uitleg").getRow(1).getCell(0).getStringCellValue())
          .isEqualTo("zelfde");
    }
  }

  @Test
  void the_same_cases_give_the_same_bytes() throws IOException {
    Path one = directory.resolve("one.xlsx");
    Path other = directory.resolve("other.xlsx");
    ReviewWorkbook.write(book(row()), DUTCH, one);
    ReviewWorkbook.write(book(row()), DUTCH, other);

    assertThat(other).hasSameBinaryContentAs(one);
  }
}
