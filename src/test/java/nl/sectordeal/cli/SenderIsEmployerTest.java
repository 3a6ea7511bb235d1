package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Employers who send their own placements, by their number. */
class SenderIsEmployerTest {
  private static final String HEADINGS = "Nummer;BSN;Achternaam;Geboortedatum;KvK;Start;Einde;Uren";
  private static final String WORK = ";01-02-2021;;24";

  private static final String FROM_SENDER = "{ from: sender }";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void begin() {
    desk = new Desk(folder);
  }

  /** The job on causes, whose employers say in this way who they are. */
  private String job(String senderFrom, String employer) throws IOException {
    String text = Files.readString(Path.of("src/test/resources/jobs/oorzaken.yaml"));
    String files = "files: \"werkgevers_*.csv\"\n";
    text = text.replace(files, files + "      sender_from: " + senderFrom + "\n");
    int record = text.indexOf("  werkgevers:\n    key:");
    String rest = text.substring(record).replaceFirst("employer: KvK", "employer: " + employer);
    Path file = folder.resolve("oorzaken.yaml");
    Files.writeString(file, text.substring(0, record) + rest);
    return file.toString();
  }

  private void put(String name, String headings, String... rows) {
    desk.put(name, Partner.bytes(headings + "\n" + String.join("\n", rows) + "\n"));
  }

  private static String row(String key, int person, String kvk) {
    return key + ";" + CorrectingPartners.who(person) + kvk + WORK;
  }

  private List<String> placements(String job) throws IOException {
    Told told = desk.type("run", job, "--quiet", "--month", "2021-03");
    assertThat(told.exit()).as(told.all()).isIn(0, 3);
    return Files.readAllLines(desk.report("oorzaken", "2021-03").resolve("plaatsingen.csv"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ column: KvK } | { from: sender }",
        "{ column: KvK } | KvK",
        "{ file_name: 'werkgevers_(?<sender>[^_]+)_' } | { from: sender }",
      },
      quoteCharacter = '`')
  void a_number_without_its_zero_is_the_same_employer_and_the_same_sender(
      String from, String employer) throws IOException {
    String job = job(from, employer);
    put(
        "gemeente_2021-02_ontvangen-20210303T0900.csv",
        HEADINGS + ";Bewijs;Doelgroep",
        row("G1", 1, "07000044") + ";;Bijstand");
    put(
        "werkgevers_7000044_2021-02_ontvangen-20210303T0900.csv",
        HEADINGS,
        row("W1", 1, "7000044"),
        row("W2", 2, "07000044"));
    assertThat(placements(job))
        .hasSize(3)
        .filteredOn(line -> line.contains(",07000044,"))
        .hasSize(2)
        .anyMatch(line -> line.contains("CONFIRMED"));

    put(
        "werkgevers_07000044_2021-03_ontvangen-20210403T0900.csv",
        HEADINGS,
        row("W1", 1, "07000044"));
    assertThat(placements(job)).as("the second file takes the place of the first").hasSize(2);
  }

  @Test
  void what_is_no_number_is_no_employer() throws IOException {
    String job = job("{ column: KvK }", FROM_SENDER);
    put("werkgevers_a_2021-02_ontvangen-20210303T0900.csv", HEADINGS, row("W1", 1, "abc"));
    put("werkgevers_b_2021-02_ontvangen-20210303T0901.csv", HEADINGS, row("W1", 2, "2,70E+07"));

    assertThat(placements(job)).hasSize(1);
    assertThat(desk.report("oorzaken", "2021-03").resolve("run.json"))
        .content()
        .contains("R37", "R38");
  }
}
