package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.SenderFinder.Found;
import nl.sectordeal.delivery.Source;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fixed cell above the headings tells who sent a file, failing that a column of its rows. */
class FileSenderTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "{0} / {1}: {2} {3}")
  @CsvSource(
      nullValues = "-",
      value = {
        "Van:;School C, Nr;Afzender|1;School C, School C, -",
        "Van:;School C, Nr;Afzender|1;School B, School C, L35",
        "Van:;School C, Nr;Afzender|1;, School C, -",
        "Van:;School C, Nr;Naam|1;Jan, School C, -",
        "Van:;, Nr;Afzender|1;School B, School B, -",
        "Van:;, Nr;Afzender|1;School B|2;School C, School B, L35",
        "Van:;, Nr;Naam|1;Jan, -, -",
      })
  void cell_and_rows_name_the_same_one(String title, String rows, String sender, String refusal)
      throws IOException {
    Path file = folder.resolve("lijst.csv");
    Files.writeString(file, title + "\n\n" + rows.replace('|', '\n') + "\n");
    Source.Format format = new Source.Format(Source.Format.Type.CSV, ';', null, null, null, 1);
    Source source = source(format, "B1", "Afzender");

    assertThat(new FileSender(Map.of()).find(file, source)).isEqualTo(new Found(sender, refusal));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {"B1, -, School C", "-, Afzender, School D"})
  void both_are_looked_for_on_the_sheet_that_has_the_headings(
      @Nullable String cell, @Nullable String column, String sender) throws IOException {
    Path file = folder.resolve("lijst.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet notes = workbook.createSheet("Toelichting");
      row(notes, 0, "Afzender", "de school");
      row(notes, 1, "naam van de school", "");
      Sheet data = workbook.createSheet("Data");
      row(data, 0, "Van:", "School C");
      row(data, 2, "Nr", "Afzender");
      row(data, 3, "1", "School D");
      workbook.write(out);
    }
    Source source =
        source(new Source.Format(Source.Format.Type.XLSX, null, null, null, null, 1), cell, column);

    FileSender senders = new FileSender(Map.of("scholen", List.of("Nr", "Afzender")));
    assertThat(senders.find(file, source)).isEqualTo(new Found(sender, null));
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "Nr;Naam, -, -",
        "nr;NAAM:, -, -",
        "Nr;Afzender, Afzender, School C",
        "Nr;Noordrand, -, Noordrand"
      })
  void a_heading_that_stands_in_the_cell_is_nobody(
      String headings, @Nullable String column, @Nullable String sender) throws IOException {
    Path file = folder.resolve("lijst.csv");
    Files.writeString(file, headings + "\n1;School C\n");
    Source.Format format = new Source.Format(Source.Format.Type.CSV, ';', null, null, null, 1);

    FileSender senders = new FileSender(Map.of("scholen", List.of("Nr", "Naam")));
    assertThat(senders.find(file, source(format, "B1", column))).isEqualTo(new Found(sender, null));
  }

  private static void row(Sheet sheet, int number, String first, String second) {
    Row row = sheet.createRow(number);
    row.createCell(0).setCellValue(first);
    row.createCell(1).setCellValue(second);
  }

  private static Source source(
      Source.Format format, @Nullable String cell, @Nullable String column) {
    return new Source(
        "scholen",
        "School",
        "*.csv",
        format,
        Pattern.compile("x"),
        null,
        Source.Mode.FULL,
        5,
        new Source.SenderFrom(null, cell, column, null),
        new Source.Hold(25, 10));
  }
}
