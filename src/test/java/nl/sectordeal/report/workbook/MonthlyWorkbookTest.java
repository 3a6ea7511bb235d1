package nl.sectordeal.report.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.StreamSupport;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The month's workbook as a reader finds it. */
class MonthlyWorkbookTest {
  @TempDir Path directory;

  @Test
  void has_a_sheet_per_subject_in_a_fixed_order() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      assertThat(names(book))
          .containsExactly(
              "Overzicht",
              "Grafieken",
              "Per maand",
              "Per doelgroep",
              "Werkgevers",
              "Trechter",
              "Openstaand",
              "Bronnen",
              "Aansluiting",
              "Rekensommen",
              "Meldingen",
              "Definities",
              "Verantwoording");
    }
  }

  @Test
  void every_table_starts_in_the_first_row_with_a_frozen_heading_and_a_filter() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      for (Sheet each : book) {
        XSSFSheet sheet = (XSSFSheet) each;
        if (!sheet.getSheetName().equals("Grafieken")) {
          assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
          assertThat(sheet.getCTWorksheet().isSetAutoFilter()).isTrue();
        }
        assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        assertThat(sheet.getFooter().getLeft())
            .contains("sectordeal-proef", "2021-03", "31-03-2021", "05-04-2021 06:30", "1.0.0")
            .contains("concept", "5f2c5f2c5f2c", "91ab91ab91ab")
            .hasSizeLessThan(255);
      }
    }
  }

  @Test
  void cells_are_typed_and_none_is_a_formula() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
          }
        }
      }
      Row overview = row(book, "Overzicht", "Klaargestoomd voor de zorg", "hele deal");
      assertThat(overview.getCell(3).getNumericCellValue()).isEqualTo(678);
      assertThat(overview.getCell(9).getCellStyle().getDataFormatString()).isEqualTo("0%");
      assertThat(overview.getCell(9).getNumericCellValue()).isEqualTo(0.339);
      Row source = row(book, "Bronnen", "UWV", "uwv-plaatsingen");
      assertThat(source.getCell(5).getLocalDateTimeCellValue())
          .isEqualTo(LocalDateTime.parse("2021-04-05T00:15"));
      assertThat(source.getCell(4).getLocalDateTimeCellValue().toLocalDate())
          .isEqualTo(LocalDate.parse("2021-03-01"));
    }
  }

  @Test
  void text_that_looks_like_a_formula_stays_text() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      Cell employer = row(book, "Werkgevers", "Zorggroep =Zuid").getCell(2);
      assertThat(employer.getCellType()).isEqualTo(CellType.STRING);
      assertThat(row(book, "Werkgevers", "Zorggroep =Zuid").getCell(3).getStringCellValue())
          .isEqualTo("12345678");
    }
  }

  @Test
  void small_counts_are_hidden_and_cannot_be_computed_from_the_rest() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      Row overview = row(book, "Overzicht", "Aan het werk via social return", "2019");
      assertThat(text(overview.getCell(3))).isEqualTo("<5");
      assertThat(overview.getCell(9)).as("percentage of a hidden count").isNull();
      assertThat(text(row(book, "Per doelgroep", "2021", "Kwetsbare jongere").getCell(3)))
          .isIn("<5", "x");
      assertThat(column(book, "Per doelgroep", 3, "2021")).contains("x");
      assertThat(text(row(book, "Trechter", "Duurzaam aan het werk").getCell(1))).isEqualTo("<5");
      assertThat(
              text(
                  row(book, "Aansluiting", "2019", "alle doelgroepen samen, naast het cijfer")
                      .getCell(3)))
          .isEqualTo("<5");
    }
  }

  @Test
  void the_running_total_steps_over_a_hidden_month() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      assertThat(text(month(book, "2019-10").getCell(MonthTable.COUNTED))).isEqualTo("<5");
      assertThat(month(book, "2019-10").getCell(MonthTable.SUM)).isNull();
      assertThat(text(month(book, "2019-11").getCell(MonthTable.COUNTED))).isEqualTo("x");
      assertThat(month(book, "2019-11").getCell(MonthTable.SUM).getNumericCellValue())
          .isEqualTo(251);
    }
  }

  @Test
  void months_without_a_count_are_zero_and_the_straight_path_ends_at_the_promise()
      throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      assertThat(month(book, "2019-05").getCell(MonthTable.COUNTED).getNumericCellValue()).isZero();
      assertThat(month(book, "2020-12").getCell(MonthTable.PATH).getNumericCellValue())
          .as("731 of the deal's 1,461 days")
          .isEqualTo(1001);
    }
  }

  @Test
  void the_straight_path_ends_when_the_promise_is_due() throws IOException {
    Figure early =
        SampleMonth.figure("klaargestoomd", "Klaargestoomd", Unit.PERSONS, "deal")
            .promised(100, LocalDate.of(2019, 6, 30))
            .months(Map.of("2020-02", 40))
            .build();
    try (XSSFWorkbook book = write(SampleMonth.report(List.of(early)), 5)) {
      assertThat(month(book, "2019-03").getCell(MonthTable.PATH).getNumericCellValue())
          .as("90 of 181 days")
          .isEqualTo(50);
      assertThat(month(book, "2019-07").getCell(MonthTable.PATH).getNumericCellValue())
          .isEqualTo(100);
    }
  }

  @Test
  void employers_with_few_placements_are_one_line_that_is_not_small_itself() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      assertThat(column(book, "Werkgevers", 2, "hele deal"))
          .as("3 and 0 placements are too few together, so the 12 join them")
          .containsExactly("Zorggroep =Zuid", "overige werkgevers");
      Row others = row(book, "Werkgevers", "overige werkgevers");
      assertThat(others.getCell(3)).as("KvK").isNull();
      assertThat(others.getCell(4).getNumericCellValue()).isEqualTo(55);
      assertThat(others.getCell(5).getNumericCellValue()).isEqualTo(15);
    }
  }

  @Test
  void of_a_share_neither_part_can_be_read_where_one_is_small() throws IOException {
    Figure share =
        SampleMonth.figure("duurzaam", "Duurzaam", Unit.SHARE, "2020")
            .notDurable(3)
            .months(Map.of("2020-02", 40))
            .groups(Map.of("BIJSTAND", 40))
            .build();
    try (XSSFWorkbook book = write(SampleMonth.report(List.of(share)), 5)) {
      Row overview = row(book, "Overzicht", "Duurzaam", "2020");
      assertThat(text(overview.getCell(3))).isEqualTo("40");
      assertThat(overview.getCell(10)).as("the share itself").isNull();
    }
  }

  @Test
  void without_protection_everything_is_shown() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 1)) {
      assertThat(
              row(book, "Overzicht", "Aan het werk via social return", "2019")
                  .getCell(3)
                  .getNumericCellValue())
          .isEqualTo(3);
      assertThat(column(book, "Werkgevers", 2, "hele deal"))
          .contains("Huize Klein", "naam onbekend");
    }
  }

  @Test
  void charts_are_drawn_from_cells_of_protected_tables() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      List<XSSFChart> charts = book.getSheet("Grafieken").getDrawingPatriarch().getCharts();
      assertThat(charts.stream().map(chart -> chart.getTitleText().getString()))
          .containsExactly(
              "Geteld en voorlopig, naast wat beloofd is",
              "Klaargestoomd voor de zorg (hele deal)",
              "Aan het werk via social return (2021)",
              "Banen bij werkakkoorden (hele deal)",
              "Gesprekken per chat");
      assertThat(charts.get(0).getCTChart().toString()).contains("Grafieken!$B$4:$B$6");
      String line = charts.get(1).getCTChart().toString();
      assertThat(line).contains("'Per maand'!$E$2:$E$28").doesNotContain("<c:v>2.0</c:v>");
    }
  }

  @Test
  void open_items_name_no_person() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(), 5)) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          row.forEach(cell -> assertThat(text(cell)).doesNotContain("P-7F3K2"));
        }
      }
      Row zorggroep = row(book, "Openstaand", "Zorggroep =Zuid", "Startdatum");
      assertThat(text(zorggroep.getCell(2))).isIn("<5", "x");
      assertThat(zorggroep.getCell(3)).as("of a hidden count nothing else is told").isNull();
    }
  }

  @Test
  void english_on_request() throws IOException {
    try (XSSFWorkbook book = write(SampleMonth.report(Locale.ENGLISH), 5)) {
      assertThat(names(book)).startsWith("Overview", "Charts", "By month", "By group");
      assertThat(text(book.getSheet("Overview").getRow(0).getCell(3))).isEqualTo("Counted");
    }
  }

  @Test
  void the_same_report_gives_the_same_bytes_in_any_time_zone() throws IOException {
    Path first = directory.resolve("first.xlsx");
    Path second = directory.resolve("second.xlsx");
    TimeZone zone = TimeZone.getDefault();
    try {
      MonthlyWorkbook.write(SampleMonth.report(), small(SampleMonth.report(), 5), first);
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
      MonthlyWorkbook.write(SampleMonth.report(), small(SampleMonth.report(), 5), second);
    } finally {
      TimeZone.setDefault(zone);
    }
    assertThat(second).hasSameBinaryContentAs(first);
    try (var left = Files.list(directory)) {
      assertThat(left).as("no temporary files").hasSize(2);
    }
  }

  private XSSFWorkbook write(MonthlyReport report, int smallestCell) throws IOException {
    Path file = directory.resolve("maandrapportage.xlsx");
    MonthlyWorkbook.write(report, small(report, smallestCell), file);
    return new XSSFWorkbook(Files.newInputStream(file));
  }

  private static List<String> names(XSSFWorkbook book) {
    return StreamSupport.stream(book.spliterator(), false).map(Sheet::getSheetName).toList();
  }

  private static String text(Cell cell) {
    return cell == null ? "" : SheetText.of(cell);
  }

  /** The first row that holds all of these texts. */
  private static Row row(XSSFWorkbook book, String sheet, String... texts) {
    for (Row row : book.getSheet(sheet)) {
      List<String> cells = new ArrayList<>();
      row.forEach(cell -> cells.add(text(cell)));
      if (cells.containsAll(List.of(texts))) {
        return row;
      }
    }
    throw new AssertionError("no row with " + List.of(texts));
  }

  /** A column's texts in the rows of one period. */
  private static List<String> column(XSSFWorkbook book, String sheet, int column, String period) {
    List<String> values = new ArrayList<>();
    for (Row row : book.getSheet(sheet)) {
      if (text(row.getCell(1)).equals(period)) {
        values.add(text(row.getCell(column)));
      }
    }
    return values;
  }

  private static Row month(XSSFWorkbook book, String month) {
    for (Row row : book.getSheet("Per maand")) {
      if (row.getRowNum() > 0
          && row.getCell(MonthTable.MONTH)
              .getLocalDateTimeCellValue()
              .toLocalDate()
              .toString()
              .startsWith(month)) {
        return row;
      }
    }
    throw new AssertionError("no " + month);
  }

  private static SmallCells small(MonthlyReport report, int smallest) {
    return SmallCells.of(report, Kinship.NONE, smallest);
  }
}
