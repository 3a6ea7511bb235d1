package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.cli.Desk.Told;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that cannot be opened where their sender should stand: each of them is told by itself. */
class UnknownSenderTest {
  private static final String FROM_NAME = "{ file_name: \"^(?<sender>[a-z-]+)_\" }";

  @TempDir Path folder;
  private Desk desk;
  private String job;

  @BeforeEach
  void begin() throws IOException {
    desk = new Desk(folder.resolve("desk"));
    String text = Files.readString(Path.of(Desk.SMALL));
    int books = text.indexOf("    boeken:");
    Path file = folder.resolve("klein.yaml");
    Files.writeString(
        file, text.substring(0, books) + text.substring(books).replace(FROM_NAME, "{ cell: B1 }"));
    job = file.toString();
    desk.put(
        "lijsten/" + Partner.name("goed", "2021-02", "20210303", "csv"),
        Partner.bytes(Partner.list("goed", Partner.ROWS)));
    put("een", Partner.bytes("%PDF-1.4\n"));
    put("twee", Partner.bytes("Nr;Naam\n1;Jan\n"));
    put("drie", Partner.bytes("%PDF-1.5\n"));
  }

  private void put(String name, byte[] bytes) {
    desk.put("boeken/" + Partner.name(name, "2021-02", "20210303", "xlsx"), bytes);
  }

  private Told run(String command) {
    Told told = desk.type(command, job, "--quiet");
    assertThat(told.exit()).as(told.all()).isZero();
    return told;
  }

  /** Return files on workbooks, without the part that depends on the bytes. */
  private static List<String> returns(Path report) throws IOException {
    try (Stream<Path> files = Files.list(report.resolve("terugkoppeling"))) {
      return files
          .map(file -> file.getFileName().toString().replaceAll("-[0-9a-f]{8}\\.xlsx", ""))
          .filter(name -> name.startsWith("boeken"))
          .sorted()
          .toList();
    }
  }

  @Test
  void their_sentences_say_what_stands_there() {
    assertThat(run("run").out())
        .contains("Dit is een ander soort bestand: PDF. Daar")
        .contains("De inhoud is CSV, maar")
        .contains("3 geweigerd");
  }

  @Test
  void each_has_a_return_file() throws IOException {
    String[] expected = {
      "boeken-drie_2021-02_ontvangen-20210303T0900",
      "boeken-een_2021-02_ontvangen-20210303T0900",
      "boeken-twee_2021-02_ontvangen-20210303T0900"
    };
    run("check");
    assertThat(returns(desk.out().resolve("klein").resolve("check"))).containsExactly(expected);
    run("run");
    assertThat(returns(desk.report("klein", "2021-02"))).containsExactly(expected);
    // A later run has nothing new, and tells them all the same.
    assertThat(run("run").out()).contains("3 geweigerd");
    assertThat(returns(desk.report("klein", "2021-02"))).containsExactly(expected);
  }

  @Test
  void the_same_name_let_in_answers_one_of_them() throws IOException {
    run("run");
    put("een", signed(Partner.book("een", Partner.ROWS), "Een"));
    assertThat(run("run").out()).contains("2 geweigerd");
    assertThat(returns(desk.report("klein", "2021-02")))
        .hasSize(3)
        .doesNotContain("boeken-een_2021-02_ontvangen-20210303T0900");
  }

  /** The workbook with a name in B1, above its headings. */
  private static byte[] signed(byte[] book, String name) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.getSheetAt(0);
      sheet.shiftRows(0, sheet.getLastRowNum(), 2);
      sheet.createRow(0).createCell(1).setCellValue(name);
      workbook.write(bytes);
      return bytes.toByteArray();
    }
  }
}
