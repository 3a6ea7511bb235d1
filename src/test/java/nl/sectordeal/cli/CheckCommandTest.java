package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.cli.Desk.Told;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What check says is what run will do, and it leaves nothing behind. */
class CheckCommandTest {
  private static final String CUT = Partner.name("gehalveerd", "2021-02", "20210303", "csv");
  private static final String BROKEN = Partner.name("kapot", "2021-02", "20210303", "xlsx");

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void a_good_january() {
    desk = new Desk(folder.resolve("desk"));
    put("lijsten", Partner.name("gehalveerd", "2021-01", "20210203", "csv"), list(12));
    put("boeken", Partner.name("kapot", "2021-01", "20210203", "xlsx"), Partner.book("kapot", 5));
  }

  private static byte[] list(int rows) {
    return Partner.bytes(Partner.list("gehalveerd", rows));
  }

  private void put(String below, String name, byte[] bytes) {
    desk.put(below + "/" + name, bytes);
  }

  private void a_worse_february() {
    put("lijsten", CUT, list(6));
    put("boeken", BROKEN, new byte[0]);
    put("lijsten", Partner.name("nieuw", "2021-02", "20210303", "csv"), letterInDate());
    put("elders", "los.csv", new byte[] {'x'});
  }

  private static byte[] letterInDate() {
    return Partner.bytes(Partner.list("nieuw", 4).replaceFirst("01-01-2021", "01-0l-2021"));
  }

  @Test
  void says_what_run_will_do() throws IOException {
    assertThat(desk.type("run", Desk.SMALL, "--quiet").exit()).isZero();
    a_worse_february();

    Told check = desk.type("check", Desk.SMALL, "--quiet");
    Map<String, byte[]> returns =
        Desk.files(desk.out().resolve("klein").resolve("check").resolve("terugkoppeling"));
    Told run = desk.type("run", Desk.SMALL, "--quiet");

    assertThat(check.exit()).isEqualTo(run.exit()).isEqualTo(3);
    assertThat(check.out()).startsWith("Controle: er is niets opgeslagen.\n");
    assertThat(decisions(check.out())).isEqualTo(decisions(run.out())).hasSizeGreaterThan(9);
    Map<String, byte[]> real =
        Desk.files(desk.report("klein", "2021-02").resolve("terugkoppeling"));
    assertThat(returns.keySet()).isEqualTo(real.keySet()).hasSize(3);
    returns.forEach((name, bytes) -> assertThat(bytes).as(name).isEqualTo(real.get(name)));
  }

  @Test
  void names_no_folder_that_is_gone_when_it_ends() {
    Told check = desk.type("check", Desk.SMALL);

    assertThat(check.all())
        .contains("6 rapportage: gemaakt; alleen de terugkoppeling blijft")
        .doesNotContain(desk.data().resolve("check").toString());
  }

  @Test
  void a_return_file_tells_its_reader_what_follows_and_where_to_mend_it() throws IOException {
    a_worse_february();

    desk.type("check", Desk.SMALL, "--quiet");

    List<String> words = new ArrayList<>();
    Path check = desk.out().resolve("klein").resolve("check").resolve("terugkoppeling");
    for (byte[] file : Desk.files(check).values()) {
      try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
        for (Row row : book.getSheet("Wat te doen")) {
          row.forEach(cell -> words.add(cell.toString()));
        }
      }
    }
    assertThat(words)
        .contains("telt niet mee", "bestand geweigerd")
        .contains(
            "Rij en kolom zijn die van uw eigen bestand. Verbeter het daar, en stuur het met uw"
                + " volgende levering mee.");
  }

  @Test
  void a_file_of_two_sources_is_told_before_its_sender_is_blamed() throws IOException {
    put("lijsten", Partner.name("nieuw", "2021-01", "20210203", "csv"), list(4));
    String job = Files.readString(Path.of(Desk.SMALL));
    String wide = job.replace("files: \"boeken/*\"", "files: \"*/*\"");
    assertThat(wide).isNotEqualTo(job);
    Path file = Files.writeString(folder.resolve("klein.yaml"), wide);

    Told check = desk.type("check", file.toString(), "--quiet");

    List<String> toDo =
        check.out().lines().dropWhile(line -> !line.equals("Wat nu te doen:")).skip(1).toList();
    assertThat(toDo.get(0))
        .startsWith("- lijsten/" + Partner.name("gehalveerd", "2021-01", "20210203", "csv"))
        .contains(" en nog 1 bestand passen bij meer dan één bron: lijsten, boeken.")
        .contains("Maak files van één van deze bronnen enger");
    assertThat(toDo).filteredOn(line -> line.contains("is geweigerd")).hasSize(2);
    assertThat(desk.type("check", Desk.SMALL, "--quiet").out()).doesNotContain("meer dan één bron");
  }

  /** All that is said but for where the files are. */
  private static List<String> decisions(String said) {
    return said.lines()
        .filter(line -> !line.startsWith("Controle:"))
        .filter(line -> !line.startsWith("Rapport:") && !line.startsWith("Terugkoppeling:"))
        .toList();
  }

  @Test
  void stores_nothing() throws IOException, SQLException {
    desk.type("run", Desk.SMALL, "--quiet");
    List<String> database = database();
    Map<String, byte[]> before = kept();
    a_worse_february();

    desk.type("check", Desk.SMALL, "--quiet");

    assertThat(database()).isEqualTo(database);
    Map<String, byte[]> after = kept();
    assertThat(after.keySet()).isEqualTo(before.keySet()).hasSizeGreaterThan(2);
    before.forEach((name, bytes) -> assertThat(after.get(name)).as(name).isEqualTo(bytes));
  }

  /** What is kept beside the database: key, originals, anything left over. */
  private Map<String, byte[]> kept() throws IOException {
    Map<String, byte[]> files = Desk.files(desk.data());
    files.keySet().removeIf(name -> name.endsWith(".db"));
    return files;
  }

  private List<String> database() throws SQLException {
    String url = "jdbc:h2:file:" + desk.data().toAbsolutePath().resolve("sectordeal");
    List<String> lines = new ArrayList<>();
    try (Connection connection =
            DriverManager.getConnection(
                url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                "sa",
                "");
        ResultSet script = connection.createStatement().executeQuery("script")) {
      while (script.next()) {
        lines.add(script.getString(1));
      }
    }
    return lines;
  }

  @Test
  void looks_at_files_that_lie_elsewhere() throws IOException {
    desk.type("run", Desk.SMALL, "--quiet");
    Path mail = Files.createDirectories(folder.resolve("mail"));
    Path cut = Files.write(mail.resolve(CUT), list(6));
    Path strange = Files.writeString(mail.resolve("los"), "x");

    Told told = desk.type("check", Desk.SMALL, cut.toString(), strange.toString(), "--quiet");

    assertThat(told.exit()).isEqualTo(3);
    assertThat(told.out())
        .contains("- " + CUT + " (lijsten) wordt aangehouden")
        .contains("Veel rijen staan niet meer in dit bestand: 6 van de 12.");
    assertThat(desk.type("run", Desk.SMALL, "--quiet").exit())
        .as("what was checked stays out")
        .isZero();
  }

  @Test
  void names_a_file_that_is_not_there() {
    Told told = desk.type("check", Desk.SMALL, "nergens.csv", "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("nergens.csv");
    assertThat(desk.data().resolve("check")).doesNotExist();
  }

  @Test
  void says_of_a_strange_file_how_files_are_named() throws IOException {
    Path strange = Files.writeString(folder.resolve("vreemd.csv"), "x");

    Told told = desk.type("check", "regionaal-contactpunt", strange.toString(), "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Bij geen enkele bron hoort vreemd.csv. Bestanden heten zo: ")
        .doesNotContain("nog nooit");
  }

  @Test
  void works_before_the_first_run() throws IOException {
    Told told = desk.type("check", Desk.SMALL, "--quiet");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("Leveringen: 2 nieuw, 0 al bekend; 2 van kracht");
    assertThat(kept()).containsOnlyKeys("secret.key", "in-use", "sectordeal.tables");
    assertThat(desk.type("run", Desk.SMALL, "--quiet").out()).contains("Leveringen: 2 nieuw");
  }

  @Test
  void a_killed_check_is_cleared_up_by_the_next_command() throws IOException {
    Path left = desk.data().resolve("check").resolve("tmp").resolve("list.csv");
    Files.createDirectories(left.getParent());
    Files.writeString(left, "names");

    desk.type("runs", "--quiet");

    assertThat(left).doesNotExist();
  }
}
