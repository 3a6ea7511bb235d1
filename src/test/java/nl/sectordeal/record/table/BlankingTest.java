package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import nl.sectordeal.delivery.Source.Format;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlankingTest {
  private static final List<String> COLUMNS = List.of("Nr", "Naam", "Plaats");

  @TempDir Path folder;

  private Path blanked(Path file, Format format, Integer... rows) {
    Path to = folder.resolve("to-" + file.getFileName());
    new Blanking(format, COLUMNS, Set.of()).blank(file, to, Set.of(rows));
    return to;
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "windows-1252", "UTF-16LE"})
  void only_the_row_itself_changes_in_a_text_file(String charset) throws IOException {
    Charset signs = Charset.forName(charset);
    String text =
        "Nr;Naam;Plaats\r\n1;José;Delft\r\n2;\"Zoë \"\"Z\"\"\r\nBakker\";Den Haag\r\n3;5\" pijp;Rijswijk\n";
    Path file = Files.write(folder.resolve("a.csv"), text.getBytes(signs));

    Path to = blanked(file, TestTables.CSV, 3);

    assertThat(new String(Files.readAllBytes(to), signs))
        .isEqualTo(
            "Nr;Naam;Plaats\r\n1;José;Delft\r\n\"vergeten\n\";vergeten;vergeten\r\n3;5\" pijp;Rijswijk\n");
    assertThat(TestTables.rows(to, TestTables.CSV, "Nr"))
        .containsExactly(
            "2: 1|José|Delft", "3: vergeten\n|vergeten|vergeten", "5: 3|5\" pijp|Rijswijk");
  }

  @Test
  void bytes_that_are_no_sign_stay_what_they_are() throws IOException {
    byte[] text = "Nr;Naam;Plaats\n1;Jan?;Delft\n2;Piet;Delft\n".getBytes(StandardCharsets.UTF_8);
    text[20] = (byte) 0x81;
    Path file = Files.write(folder.resolve("a.csv"), text);

    assertThat(Files.readAllBytes(blanked(file, TestTables.CSV, 3))).contains(text[20]);
  }

  @Test
  void cells_that_were_empty_stay_empty() throws IOException {
    Path file =
        Files.writeString(folder.resolve("a.csv"), "Nr;Naam;Plaats\n;Jan;Delft\n2;Piet;x\n");

    assertThat(TestTables.rows(blanked(file, TestTables.CSV, 2), TestTables.CSV, "Nr"))
        .containsExactly("2: ~|vergeten|vergeten", "3: 2|Piet|x");
  }

  @Test
  void a_column_that_tells_the_sender_stays() throws IOException {
    Path file = Files.writeString(folder.resolve("a.csv"), "Nr;Naam;Plaats\n1;Jan;Delft\n");
    Path to = folder.resolve("to.csv");

    new Blanking(TestTables.CSV, COLUMNS, Set.of("Plaats")).blank(file, to, Set.of(2));

    assertThat(TestTables.rows(to, TestTables.CSV, "Nr"))
        .containsExactly("2: vergeten|vergeten|Delft");
  }

  @Test
  void texts_that_only_the_row_had_go_out_of_a_workbook() throws IOException {
    Path file = workbook();

    Path to = blanked(file, TestTables.XLSX, 3);

    assertThat(TestTables.rows(to, TestTables.XLSX, "Nr"))
        .containsExactly(
            "2: 1|Bakker|Delft", "3: vergeten|vergeten|vergeten", "4: 3|Visser|Rijswijk");
    assertThat(everything(file)).contains("Oudeboonstra", "liever bellen");
    assertThat(everything(to))
        .doesNotContain("Oudeboonstra", "liever bellen")
        .contains("Visser", "alleen schrijven", "Delft");
  }

  @Test
  void rows_are_emptied_on_the_sheet_that_is_read() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet notes = workbook.createSheet("Toelichting");
      row(notes, 0, "Nr", "Uitleg");
      row(notes, 1, "7", "Lees dit");
      Sheet sheet = workbook.createSheet("Lijst");
      row(sheet, 0, "Nr", "Naam", "Plaats");
      row(sheet, 1, "1", "Oudeboonstra", "Delft");
      workbook.write(out);
    }

    Path to = blanked(file, TestTables.XLSX, 2);

    assertThat(everything(to)).contains("Lees dit").doesNotContain("Oudeboonstra");
  }

  private Path workbook() throws IOException {
    Path file = folder.resolve("a.xlsx");
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      Sheet sheet = workbook.createSheet("Lijst");
      row(sheet, 0, "Nr", "Naam", "Plaats");
      row(sheet, 1, "1", "Bakker", "Delft");
      row(sheet, 2, "2", "Oudeboonstra", "Delft");
      row(sheet, 3, "3", "Visser", "Rijswijk");
      note(sheet, 2, "liever bellen");
      note(sheet, 3, "alleen schrijven");
      workbook.write(out);
    }
    return file;
  }

  private static void row(Sheet sheet, int number, String... texts) {
    Row row = sheet.createRow(number);
    for (int i = 0; i < texts.length; i++) {
      row.createCell(i).setCellValue(texts[i]);
    }
  }

  private static void note(Sheet sheet, int row, String text) {
    var helper = sheet.getWorkbook().getCreationHelper();
    var note = sheet.createDrawingPatriarch().createCellComment(helper.createClientAnchor());
    note.setString(helper.createRichTextString(text));
    sheet.getRow(row).getCell(1).setCellComment(note);
  }

  private static String everything(Path file) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        all.append(
            new String(
                zip.getInputStream(entries.nextElement()).readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }
}
