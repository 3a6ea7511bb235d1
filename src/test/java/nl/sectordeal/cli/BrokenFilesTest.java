package nl.sectordeal.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.sectordeal.cli.Desk.Told;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Partners break their files, each in another way: they are told what is wrong and what to do, and
 * nothing of anybody else is lost. January was good; the files of February are broken; then those
 * of February come again, and are good.
 */
class BrokenFilesTest {
  private static final String GOOD = "goed";

  @TempDir static Path folder;
  private static Desk desk;
  private static Desk undisturbed;
  private static Told broken;
  private static Told repaired;

  @BeforeAll
  static void three_rounds() throws IOException {
    desk = new Desk(folder.resolve("desk"));
    round("2021-01", "20210203");
    assertThat(desk.type("run", Desk.SMALL, "--quiet").exit()).isZero();
    breakAll();
    broken = desk.type("run", Desk.SMALL, "--quiet");
    round("2021-02", "20210310");
    repaired = desk.type("run", Desk.SMALL, "--quiet");

    undisturbed = new Desk(folder.resolve("undisturbed")).withKeyOf(desk);
    Desk.copy(desk.inbox(), undisturbed.inbox(), name -> !name.contains("20210303"));
    assertThat(undisturbed.type("run", Desk.SMALL, "--quiet").exit()).isZero();
  }

  /** Good files of all senders. */
  private static void round(String period, String receipt) {
    for (String sender : brokenLists().keySet()) {
      putList(sender, period, receipt, "csv", Partner.bytes(Partner.list(sender, Partner.ROWS)));
    }
    int rows = period.equals("2021-01") ? Partner.ROWS : Partner.ROWS + 2;
    putList(GOOD, period, receipt, "csv", Partner.bytes(Partner.list(GOOD, rows)));
    for (String sender : brokenBooks().keySet()) {
      putBook(sender, period, receipt, Partner.book(sender, Partner.ROWS));
    }
  }

  private static void breakAll() throws IOException {
    String receipt = "20210303";
    brokenLists().forEach((who, bytes) -> putList(who, "2021-02", receipt, "csv", bytes));
    brokenBooks().forEach((who, bytes) -> putBook(who, "2021-02", receipt, bytes));
    putList(GOOD, "2021-02", receipt, "csv", Partner.bytes(Partner.list(GOOD, Partner.ROWS + 2)));
    Path line = desk.put("lijsten/" + Partner.name("lang", "2021-02", receipt, "csv"), new byte[0]);
    byte[] part = "x".repeat(1 << 20).getBytes(UTF_8);
    try (OutputStream out = Files.newOutputStream(line)) {
      for (int i = 0; i < 300; i++) {
        out.write(part);
      }
    }
    putList("oud", "2020-11", receipt, "csv", Partner.bytes(Partner.list("oud", 3)));
    desk.put("lijsten/zonder-maand_ontvangen-20210303T0900.csv", new byte[] {'x'});
    desk.put("elders/" + Partner.name("weg", "2021-02", receipt, "csv"), new byte[] {'x'});
    // Nobody may read this one, not even root.
    Path unreadable = Path.of("/proc/self/mem");
    if (Files.exists(unreadable)) {
      Files.createSymbolicLink(
          desk.inbox().resolve("lijsten").resolve(Partner.name("dicht", "2021-02", receipt, "csv")),
          unreadable);
    }
  }

  private static Map<String, byte[]> brokenLists() {
    Map<String, byte[]> lists = new LinkedHashMap<>();
    lists.put("kolom", list("kolom", "Geboortedatum", "Geboorte datums"));
    lists.put("weggelaten", list("weggelaten", ";Startdatum", ";Xyz"));
    lists.put("letter", list("letter", "01-01-2021;04-02", "01-0l-2021;04-02"));
    String id = Partner.bsn("cijfer", 3);
    String wrong = id.substring(0, 8) + (id.charAt(8) == '9' ? '0' : (char) (id.charAt(8) + 1));
    lists.put("cijfer", list("cijfer", id, wrong));
    lists.put("werkboek", Partner.book("werkboek", Partner.ROWS));
    lists.put("leeg", new byte[0]);
    lists.put("pagina", Partner.bytes("<html><body>Meld u aan</body></html>"));
    lists.put("binair", new byte[] {'N', 'r', 1, 0, 2, 'x'});
    lists.put("lang", Partner.bytes(Partner.list("lang", Partner.ROWS)));
    lists.put("oud", Partner.bytes(Partner.list("oud", Partner.ROWS)));
    String whole = Partner.list("afgekapt", Partner.ROWS);
    lists.put("afgekapt", Partner.bytes(whole.substring(0, whole.indexOf("afgekapt-07") + 5)));
    lists.put("geciteerd", list("geciteerd", "Voornaam3;", "\"Voornaam3;"));
    return lists;
  }

  private static byte[] list(String sender, String what, String by) {
    String good = Partner.list(sender, Partner.ROWS);
    assertThat(good).contains(what);
    return Partner.bytes(good.replaceFirst(what, by));
  }

  private static Map<String, byte[]> brokenBooks() {
    Map<String, byte[]> books = new LinkedHashMap<>();
    byte[] good = Partner.book("half", Partner.ROWS);
    books.put("tekst", Partner.bytes(Partner.list("tekst", Partner.ROWS)));
    books.put("bom", bomb());
    books.put("wachtwoord", Partner.locked(good));
    books.put("half", Arrays.copyOf(good, good.length / 2));
    books.put("niets", new byte[0]);
    books.put("xls", oldBook());
    books.put("blad", Partner.book("blad", Partner.ROWS, "Blad1"));
    books.put("zip", zip(Map.of("lijst.csv", new byte[] {'x'})));
    return books;
  }

  private static byte[] oldBook() {
    try (HSSFWorkbook workbook = new HSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      Partner.fill(workbook.createSheet("Plaatsingen"), "xls", Partner.ROWS);
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** A workbook of some kilobytes with a sheet of 600 megabytes. */
  private static byte[] bomb() {
    try (ZipInputStream good =
            new ZipInputStream(new java.io.ByteArrayInputStream(Partner.book("bom", 1)));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      byte[] spaces = " ".repeat(1 << 20).getBytes(UTF_8);
      for (ZipEntry entry = good.getNextEntry(); entry != null; entry = good.getNextEntry()) {
        zip.putNextEntry(new ZipEntry(entry.getName()));
        String text = new String(good.readAllBytes(), UTF_8);
        int end = text.indexOf("<sheetData>");
        zip.write(text.substring(0, Math.max(end, 0)).getBytes(UTF_8));
        for (int i = 0; end >= 0 && i < 600; i++) {
          zip.write(spaces);
        }
        zip.write(text.substring(Math.max(end, 0)).getBytes(UTF_8));
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static byte[] zip(Map<String, byte[]> parts) {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
      }
      zip.finish();
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static void putList(
      String sender, String period, String receipt, String extension, byte[] bytes) {
    desk.put("lijsten/" + Partner.name(sender, period, receipt, extension), bytes);
  }

  private static void putBook(String sender, String period, String receipt, byte[] bytes) {
    desk.put("boeken/" + Partner.name(sender, period, receipt, "xlsx"), bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "kolom | De kolom ‘Geboortedatum’ ontbreekt; mogelijk heet die nu ‘Geboorte datums’."
            + " Geef de kolom weer de naam ‘Geboortedatum’ en stuur het bestand opnieuw.",
        "weggelaten | De kolom ‘Startdatum’ ontbreekt. Zet de kolom ‘Startdatum’ in het bestand",
        "werkboek | De inhoud is XLSX, maar volgens de afspraak of de naam zou het iets anders zijn.",
        "leeg | Het bestand is leeg: er staat ook geen kopregel in. Maak de export opnieuw",
        "pagina | Dit is een ander soort bestand: HTML.",
        "binair | Dit is een ander soort bestand: BIN.",
        "lang | De rij die begint op regel 1 is veel te lang; vaak ontbreekt daar een aanhalingsteken",
        "oud | Dit bestand gaat over een eerdere maand dan het laatste bestand dat we hebben.",
        "geciteerd | In de rij die begint op regel 4 begint een veld met een aanhalingsteken dat",
        "afgekapt | Het bestand is beschadigd of afgebroken: het einde ontbreekt",
        "tekst | De inhoud is CSV, maar volgens de afspraak of de naam zou het iets anders zijn.",
        "bom | Het werkboek wordt bij het openen veel te groot; voor de veiligheid openen wij het niet",
        "wachtwoord | Op het bestand zit een wachtwoord; daardoor kunnen wij het niet openen. Haal",
        "half | Het bestand is beschadigd of afgebroken: het einde ontbreekt",
        "niets | Het bestand is leeg: er staat ook geen kopregel in.",
        "xls | Dit is een Excel-bestand van de oude soort (.xls); dat kunnen wij niet lezen. Kies",
        "blad | Het werkblad ‘Plaatsingen’ staat niet in het werkboek.",
        "zip | Dit is een zip-bestand en geen werkboek. Pak het zip-bestand uit",
      })
  void is_refused_with_a_sentence(String sender, String sentence) {
    assertThat(broken.out().lines())
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("- " + sender + "_20")
                    .contains("is geweigerd. " + sentence));
  }

  @Test
  void a_file_without_month_is_refused() {
    assertThat(broken.out())
        .contains("- zonder-maand_ontvangen-20210303T0900.csv (lijsten) is geweigerd.")
        .contains("In de naam van dit bestand staat niet over welke maand het gaat.");
  }

  @Test
  void a_letter_in_a_date_is_told_by_row_and_column() {
    assertThat(broken.out())
        .contains("- letter_2021-02_ontvangen-20210303T0900.csv (lijsten): 1 van de 12 rijen")
        .contains("rij 4, kolom Startdatum: De datum 01-0l-2021 in de kolom Startdatum")
        .contains("Schrijf de datum als dag-maand-jaar, zoals 05-03-2021.");
  }

  @Test
  void a_national_id_with_a_wrong_digit_is_told_without_it() {
    assertThat(broken.out())
        .contains("- cijfer_2021-02_ontvangen-20210303T0900.csv (lijsten): 1 van de 12 rijen")
        .contains("rij 4, kolom BSN: Het nummer in de kolom BSN van rij 4 kan niet bestaan")
        .doesNotContain(Partner.bsn("cijfer", 3).substring(0, 8));
  }

  @Test
  void what_was_passed_over_is_named() {
    assertThat(broken.out())
        .contains("- elders/weg_2021-02_ontvangen-20210303T0900.csv hoort bij geen enkele bron");
    if (Files.exists(Path.of("/proc/self/mem"))) {
      assertThat(broken.out())
          .contains("- lijsten/dicht_2021-02_ontvangen-20210303T0900.csv kan niet worden gelezen");
    }
  }

  @Test
  void a_refused_file_needs_nobody_so_the_run_is_done() {
    assertThat(broken.exit()).isZero();
    assertThat(broken.err()).isEmpty();
    assertThat(broken.out()).doesNotContain("\tat ").doesNotContain("Exception");
  }

  @Test
  void all_rows_of_the_others_are_in() throws IOException {
    String summary = Files.readString(desk.report("klein", "2021-02").resolve("run.json"));

    // 12 lists of 12 rows, as they were in January, and a good one that has 14 now
    assertThat(broken.out()).contains("Trajecten afgerond (looptijd): 158 van 100");
    assertThat(summary).contains("158");
  }

  @Test
  void each_of_them_has_a_return_file() throws IOException {
    Path returns = desk.report("klein", "2021-02").resolve("terugkoppeling");
    for (String sender : brokenLists().keySet()) {
      assertThat(returns.resolve("lijsten-" + sender + ".xlsx")).exists();
    }
  }

  @Test
  void the_next_good_delivery_loses_nothing() throws IOException {
    assertThat(repaired.exit()).isZero();
    for (String file : List.of("decisions.csv", "plaatsingen.csv", "koppelingen.csv")) {
      assertThat(text(desk, file))
          .as(file)
          .isEqualTo(text(undisturbed, file))
          .hasSizeGreaterThan(50);
    }
  }

  /** Without the delivery that first brought a row: that may be the broken one. */
  private static List<String> text(Desk of, String file) throws IOException {
    return Files.readString(of.report("klein", "2021-02").resolve(file))
        .replaceAll("@[0-9a-f]+", "")
        .lines()
        .toList();
  }

  @Test
  void nothing_is_left_in_the_clear() {
    assertThat(desk.data().resolve("tmp"))
        .satisfiesAnyOf(
            tmp -> assertThat(tmp).doesNotExist(), tmp -> assertThat(tmp).isEmptyDirectory());
  }
}
