package nl.sectordeal.record.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are refused whole, each with its own sentence. */
class RefusedFileTest {
  private static final String SHEET =
      "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Nr</t></is></c></row></sheetData>";

  @TempDir Path folder;

  @Test
  void without_any_byte() throws IOException {
    assertRefused("L01", null, write("leeg.csv", ""), TestTables.CSV);
    assertRefused("L01", null, write("leeg.xlsx", ""), TestTables.XLSX);
  }

  @Test
  void a_workbook_named_csv() throws IOException {
    Path file = TestTables.zip(folder.resolve("lijst.csv"), TestTables.parts(SHEET));

    assertRefused("L02", "XLSX", file, TestTables.CSV);
    assertRefused("L02", "XLSX", file, TestTables.XLSX);
  }

  @Test
  void text_named_xlsx() throws IOException {
    Path file = write("lijst.xlsx", "Nr;Naam\n1;Jan\n");

    assertRefused("L02", "CSV", file, TestTables.XLSX);
    assertRefused("L02", "CSV", file, TestTables.CSV);
  }

  @Test
  void another_type_than_agreed_whatever_the_name() throws IOException {
    assertRefused("L02", "CSV", write("lijst.dat", "Nr;Naam\n"), TestTables.XLSX);
  }

  @Test
  void with_another_separator_than_agreed() throws IOException {
    Format agreed = new Format(Format.Type.CSV, ';', null, null, null, 1);
    List<String> expected = List.of("Nr", "Naam");

    Notice comma = TestTables.refusal(write("komma.csv", "Nr,Naam\n1,Jan\n"), agreed, expected);
    Notice tab = TestTables.refusal(write("tab.csv", "Lijst\nNr\tNaam\n"), agreed, expected);
    Notice stroke = TestTables.refusal(write("streep.csv", "Nr|Naam\n1|Jan\n"), agreed, expected);
    Notice other = TestTables.refusal(write("anders.csv", "Code,Wie\n1,Jan\n"), agreed, expected);

    assertThat(comma.code()).isEqualTo("L36");
    assertThat(comma.value()).isEqualTo(",");
    assertThat(tab.value()).isEqualTo("tab");
    assertThat(stroke.value()).isEqualTo("|");
    assertThat(other.code()).as("no separator gives the columns").isEqualTo("L14");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Nr;Naam~1;Jan~2;An~3;Bo | L37 | 1",
        "Nr;Naam~1;Jan           | L37 | 1",
        "Lijst~a~b~c~Nr;Naam~1;An | L37 | 5",
        "Lijst~~Code;Wie~1;Jan   | L14 |",
        "Lijst~Nr~1;Jan~2;An     | L14 |",
      })
  void with_headings_in_another_row_than_agreed(String rows, String code, Integer row)
      throws IOException {
    Format third = new Format(Format.Type.CSV, ';', null, null, 3, 1);
    Path file = write("lijst.csv", rows.replace('~', '\n') + "\n");

    Notice notice = TestTables.refusal(file, third, List.of("Nr", "Naam"));

    assertThat(notice.code()).isEqualTo(code);
    assertThat(notice.row()).isEqualTo(row);
  }

  @Test
  void a_workbook_of_excel_2003() throws IOException {
    Path file = folder.resolve("oud.xlsx");
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        OutputStream out = Files.newOutputStream(file)) {
      workbook.createSheet().createRow(0).createCell(0).setCellValue("Nr");
      workbook.write(out);
    }

    assertRefused("L04", null, file, TestTables.XLSX);
    assertRefused("L04", null, file, TestTables.CSV);
  }

  @Test
  void behind_a_password() throws Exception {
    Path plain = TestTables.zip(folder.resolve("open.xlsx"), TestTables.parts(SHEET));
    Path file = folder.resolve("dicht.xlsx");
    try (POIFSFileSystem container = new POIFSFileSystem();
        OutputStream out = Files.newOutputStream(file)) {
      Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
      encryptor.confirmPassword("geheim");
      try (OutputStream encrypted = encryptor.getDataStream(container)) {
        encrypted.write(Files.readAllBytes(plain));
      }
      container.writeFilesystem(out);
    }

    assertRefused("L05", null, file, TestTables.XLSX);
  }

  /**
   * As an archiver packs it with a password: the first bit of the flags says so, in both places.
   */
  @Test
  void zip_packed_with_a_password() throws IOException {
    byte[] bytes =
        Files.readAllBytes(TestTables.zip(folder.resolve("open.xlsx"), TestTables.parts(SHEET)));
    for (int i = 0; i + 8 < bytes.length; i++) {
      if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
        bytes[i + 8] |= 1;
      } else if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 3 && bytes[i + 3] == 4) {
        bytes[i + 6] |= 1;
      }
    }

    assertRefused("L05", null, Files.write(folder.resolve("dicht.xlsx"), bytes), TestTables.XLSX);
  }

  @Test
  void a_zip_that_is_no_workbook() throws IOException {
    Path file = TestTables.zip(folder.resolve("lijst.zip"), Map.of("lijst.csv", "Nr;Naam\n"));

    assertRefused("L06", null, file, TestTables.XLSX);
    assertRefused("L06", null, file, TestTables.CSV);
  }

  @Test
  void an_empty_zip() throws IOException {
    assertRefused("L06", null, TestTables.zip(folder.resolve("z.zip"), Map.of()), TestTables.CSV);
  }

  @ParameterizedTest
  @CsvSource({"word/document.xml, DOCX", "xl/workbook.bin, XLSB"})
  void a_document_of_another_program(String part, String kind) throws IOException {
    Path file = TestTables.zip(folder.resolve("lijst.xlsx"), Map.of(part, "<x/>"));

    assertRefused("L07", kind, file, TestTables.XLSX);
  }

  @ParameterizedTest
  @CsvSource({
    "%PDF-1.7, PDF",
    "{\\rtf1, RTF",
    "<html><table>, HTML",
    "' <!DOCTYPE HTML>', HTML",
    "<?xml version='1.0'?>, XML",
    "GIF89a, GIF"
  })
  void another_kind_of_file(String start, String kind) throws IOException {
    assertRefused("L07", kind, write("lijst.csv", start + "\n111222333\n"), TestTables.CSV);
    assertRefused("L07", kind, write("lijst.xlsx", start + "\n111222333\n"), TestTables.XLSX);
  }

  @Test
  void bytes_that_are_no_text() throws IOException {
    assertRefused("L07", "BIN", write("lijst.csv", "Nr\u0001\u0000\u0002x"), TestTables.CSV);
  }

  @Test
  void text_of_four_bytes_a_sign() throws IOException {
    Path file = folder.resolve("lijst.csv");

    assertRefused("L07", "UTF-32", Files.write(file, marked("UTF-32LE")), TestTables.CSV);
    assertRefused("L07", "UTF-32", Files.write(file, marked("UTF-32BE")), TestTables.CSV);
  }

  private static byte[] marked(String charset) {
    return "\uFEFFNr;Naam\nT1;Jansen\n".getBytes(Charset.forName(charset));
  }

  @Test
  void a_zero_between_the_signs_of_a_text() throws IOException {
    String rows = "Nr;Naam\n" + "T1;Jansen\n".repeat(20);

    assertRefused("L11", null, write("lijst.csv", rows + "T2;\u0000\n" + rows), TestTables.CSV);
  }

  @Test
  void a_zip_bomb_that_says_so_itself() throws IOException {
    Map<String, String> parts =
        TestTables.parts("<sheetData>" + " ".repeat(2 << 20) + "</sheetData>");

    assertRefused("L08", null, TestTables.zip(folder.resolve("bom.xlsx"), parts), TestTables.XLSX);
  }

  @Test
  void a_zip_bomb_that_lies_about_its_size() throws IOException {
    Map<String, String> parts =
        TestTables.parts("<sheetData>" + " ".repeat(2 << 20) + "</sheetData>");
    Path file = TestTables.zip(folder.resolve("bom.xlsx"), parts);
    byte[] bytes = Files.readAllBytes(file);
    // In the list of contents the size stands 22 bytes before the name of the part.
    String content = new String(bytes, StandardCharsets.ISO_8859_1);
    int name = content.lastIndexOf("xl/worksheets/sheet1.xml");
    System.arraycopy(new byte[] {0, 16, 0, 0}, 0, bytes, name - 22, 4);
    Files.write(file, bytes);

    assertRefused("L08", null, file, TestTables.XLSX);
  }

  @Test
  void with_macros() throws IOException {
    assertRefused("L09", null, withPart("xl/vbaProject.bin"), TestTables.XLSX);
    assertRefused("L09", null, withPart("xl/macrosheets/sheet1.xml"), TestTables.XLSX);
  }

  @Test
  void with_links_to_other_workbooks() throws IOException {
    assertRefused("L10", null, withPart("xl/externalLinks/externalLink1.xml"), TestTables.XLSX);
  }

  @ParameterizedTest
  @CsvSource({"10", "50", "90", "99"})
  void a_workbook_that_is_cut_off(int percent) throws IOException {
    Path whole = TestTables.zip(folder.resolve("heel.xlsx"), TestTables.parts(SHEET));
    byte[] bytes = Files.readAllBytes(whole);
    byte[] part = Arrays.copyOf(bytes, bytes.length * percent / 100);

    assertRefused("L11", null, Files.write(folder.resolve("deel.xlsx"), part), TestTables.XLSX);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/workbook.xml"})
  void a_workbook_that_changed_on_the_way(String part) throws IOException {
    Path file = TestTables.zip(folder.resolve("anders.xlsx"), TestTables.parts(SHEET));
    byte[] bytes = Files.readAllBytes(file);
    // In the list of contents the checksum stands 30 bytes before the name of the part.
    bytes[new String(bytes, StandardCharsets.ISO_8859_1).lastIndexOf(part) - 30] ^= 1;

    assertRefused("L11", null, Files.write(file, bytes), TestTables.XLSX);
  }

  @ParameterizedTest
  @CsvSource({
    "<sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>Nr</t></is></c></row><row",
    "<sheetData><row r=\"een\"/></sheetData>",
    "<sheetData><row r=\"1\"><c t=\"s\"><v>7</v></c></row></sheetData>",
    "<sheetData><row r=\"1\"><c><v>abc</v></c></row></sheetData>",
  })
  void a_workbook_whose_contents_are_broken(String sheet) throws IOException {
    Path file = TestTables.zip(folder.resolve("stuk.xlsx"), TestTables.parts(sheet));

    assertRefused("L11", null, file, TestTables.XLSX);
  }

  @Test
  void an_old_container_that_is_cut_off() throws IOException {
    byte[] mark = {
      (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };

    assertRefused("L11", null, Files.write(folder.resolve("oud.xls"), mark), TestTables.XLSX);
  }

  @Test
  void a_line_of_300_megabytes_is_not_gathered_in_memory() throws IOException {
    Path file = folder.resolve("lang.csv");
    byte[] piece = "1".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    try (OutputStream out = Files.newOutputStream(file)) {
      out.write("Nr;Naam\n1;Jan\n".getBytes(StandardCharsets.US_ASCII));
      for (int i = 0; i < 300; i++) {
        out.write(piece);
      }
    }

    Notice notice = TestTables.refusal(file, TestTables.CSV, List.of("Nr"));

    assertThat(notice).isEqualTo(new Notice("L12", Severity.REJECT, 3, null, null, 1));
    Files.delete(file);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void a_quotation_mark_that_swallows_rows_and_is_closed_in_a_later_one(int rows)
      throws IOException {
    String swallowed = "1;x;y;z;\"a\n" + "2;x;y;z;a\n".repeat(rows - 1) + "3;x;y;z;a\"\n";
    Path file = write("lang.csv", "Nr;B;C;D;E\n0;x;y;z;a\n" + swallowed + "4;x;y;z;a\n");

    Notice notice = TestTables.refusal(file, TestTables.CSV, List.of("Nr"));

    assertThat(notice).isEqualTo(new Notice("L12", Severity.REJECT, 3, null, null, 1));
  }

  @Test
  void a_remark_of_several_lines_may_hold_separators() throws IOException {
    String remark = "Nr;B;C;D;E\n1;x;y;z;\"a; b; c\nd; e; f; g\"\n2;x;y;z;a\n";

    assertThat(TestTables.rows(write("lang.csv", remark), TestTables.CSV, "Nr")).hasSize(2);
  }

  @Test
  void a_quotation_mark_that_swallows_the_file() throws IOException {
    Path file = write("lang.csv", "Nr;Naam\n1;\"Jan\n" + "2;Els\n".repeat(200_000));

    Notice notice = TestTables.refusal(file, TestTables.CSV, List.of("Nr"));

    assertThat(notice).isEqualTo(new Notice("L12", Severity.REJECT, 2, null, null, 1));
  }

  @Test
  void a_row_may_be_as_long_as_a_person_could_make_it() throws IOException {
    String longest = "a".repeat(200_000);
    Path file = write("lang.csv", "Nr;Naam\n1;" + longest + "\n2;" + longest + "\n");

    assertThat(TestTables.rows(file, TestTables.CSV, "Nr"))
        .containsExactly("2: 1|" + longest, "3: 2|" + longest);
  }

  @Test
  void a_cell_of_a_workbook_without_end() throws IOException {
    Path file = folder.resolve("lang.xlsx");
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int i = 0; i < 3_000_000; i++) {
      text.writeBytes(Integer.toHexString(i * 0x9E3779B1).getBytes(StandardCharsets.US_ASCII));
    }
    Map<String, String> parts = TestTables.parts("");
    parts.remove("xl/worksheets/sheet1.xml");
    TestTables.zip(file, parts);
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
      }
      zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
      String start = "<worksheet><sheetData><row r=\"1\"><c t=\"inlineStr\"><is><t>";
      zip.write(start.getBytes(StandardCharsets.US_ASCII));
      text.writeTo(zip);
    }

    assertRefused("L12", null, file, TestTables.XLSX);
  }

  @Test
  void the_file_can_be_deleted_after_a_refusal() throws IOException {
    Path file = withPart("xl/vbaProject.bin");
    TestTables.refusal(file, TestTables.XLSX, List.of("Nr"));

    assertThat(Files.deleteIfExists(file)).isTrue();
  }

  private Path withPart(String name) throws IOException {
    Map<String, String> parts = TestTables.parts(SHEET);
    parts.put(name, "x");
    return TestTables.zip(folder.resolve("lijst.xlsx"), parts);
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static void assertRefused(String code, String value, Path file, Format format) {
    Notice notice = TestTables.refusal(file, format, List.of("Nr"));
    assertThat(notice.code()).isEqualTo(code);
    assertThat(notice.value()).isEqualTo(value);
    assertThat(notice.severity()).isEqualTo(Severity.REJECT);
  }
}
