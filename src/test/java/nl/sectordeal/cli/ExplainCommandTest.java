package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** From a figure to the rows, and from a row to every figure; by two deliveries of each partner. */
class ExplainCommandTest {
  private static final String JOB = "src/test/resources/jobs/wisselend.yaml";

  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void two_months_have_run() {
    desk = new Desk(folder);
    ChangingPartners partners = new ChangingPartners(3);
    partners.deliver(desk, YearMonth.of(2021, 1));
    assertThat(desk.type("run", JOB, "--quiet").all()).doesNotContain("Error");
    partners.deliver(desk, YearMonth.of(2021, 2));
    assertThat(desk.type("run", JOB, "--quiet").all()).doesNotContain("Error");
  }

  private List<String[]> list(String name) throws IOException {
    try (Stream<String> lines = Files.lines(desk.report("wisselend", "2021-02").resolve(name))) {
      return lines.skip(1).map(line -> line.split(",", -1)).toList();
    }
  }

  private String explain(String... more) {
    Told told =
        desk.type("explain", Stream.concat(Stream.of(JOB), Stream.of(more)).toArray(String[]::new));
    assertThat(told.exit()).as(told.err()).isZero();
    return told.out();
  }

  @ParameterizedTest
  @ValueSource(strings = {"klaar", "aan-het-werk", "akkoordbanen", "blijvend"})
  void the_lines_are_those_of_the_decision_list(String measure) throws IOException {
    List<String> listed =
        list("decisions.csv").stream()
            .filter(line -> line[0].equals(measure))
            .map(line -> String.join(",", List.of(line).subList(0, 6)))
            .toList();

    List<String> told =
        explain(measure, "--format", "csv")
            .lines()
            .skip(1)
            .map(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 6)))
            .distinct()
            .toList();

    assertThat(told).isEqualTo(listed).isNotEmpty();
  }

  /** Each line of the report's tables opens into as many decisions as it says. */
  @ParameterizedTest
  @CsvSource({
    "by_group, --where, group=",
    "by_partner, --where, partner=",
    "by_month, --period, ''",
  })
  void a_line_of_a_table_opens_into_its_decisions(String table, String option, String before)
      throws IOException {
    Path run = desk.report("wisselend", "2021-02").resolve("run.json");
    int lines = 0;
    for (JsonNode figure : new ObjectMapper().readTree(Files.readString(run)).get("measures")) {
      String measure = figure.get("id").asString();
      for (Map.Entry<String, JsonNode> line : figure.get(table).properties()) {
        List<String> words = new ArrayList<>(List.of(measure, option, before + line.getKey()));
        words.addAll(List.of("--decision", "COUNTED", "--format", "csv"));
        if (!table.equals("by_month")) {
          words.addAll(List.of("--period", figure.get("period").asString()));
        }
        String told = explain(words.toArray(String[]::new));
        assertThat(told.lines().skip(1).map(row -> row.split(",", -1)[3]).distinct())
            .as(measure + " " + line.getKey())
            .hasSize(line.getValue().asInt());
        lines++;
      }
    }
    assertThat(lines).isPositive();
  }

  @Test
  void an_attribute_of_no_table_is_told_with_those_there_are() {
    assertThat(desk.type("explain", JOB, "klaar", "--where", "gemeente=A").err())
        .contains("gemeente kent dit doel niet. Vraag naar group, partner, employer");
  }

  @Test
  void a_question_that_nothing_fits_is_answered() {
    assertThat(explain("klaar", "--period", "2099")).contains("Hier is niets");
  }

  @ParameterizedTest
  @CsvSource({"text", "csv", "json"})
  void it_says_the_same_when_nothing_was_kept(String format) throws IOException {
    String[] words = {"klaar", "--format", format};
    String looked = explain(words);
    Path cache = desk.data().resolve("cache");
    Path aside = folder.resolve("aside");
    Files.move(cache, aside);

    assertThat(explain(words)).isEqualTo(looked);

    Files.move(aside, cache);
  }

  @Test
  void a_list_that_was_damaged_is_not_used() throws IOException {
    String looked = explain("klaar");
    Path list = desk.data().resolve("cache").resolve("wisselend").resolve("decisions.csv");
    byte[] whole = Files.readAllBytes(list);
    Files.write(list, Arrays.copyOf(whole, whole.length - 1));

    assertThat(explain("klaar")).isEqualTo(looked);

    Files.write(list, whole);
  }

  @Test
  void every_row_is_told_with_its_file_and_hash() throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    String run = Files.readString(desk.report("wisselend", "2021-02").resolve("run.json"));
    Matcher files =
        Pattern.compile("\"file\": \"([^\"]+)\",\\s+\"sha256\": \"([^\"]+)\"").matcher(run);
    while (files.find()) {
      hashes.put(files.group(1), files.group(2));
    }
    assertThat(hashes).isNotEmpty();

    List<String> lines = explain("klaar", "--format", "csv").lines().skip(1).toList();

    for (String line : lines) {
      String[] columns = line.split(",", -1);
      assertThat(columns[13]).as(line).isEqualTo(hashes.get(columns[10])).isNotEmpty();
    }
  }

  @Test
  void text_tells_rule_proof_and_place() {
    assertThat(explain("klaar", "--decision", "COUNTED"))
        .contains(
            "Wat moet gelden: Alle voorwaarden van dit doel zijn vervuld.",
            "Grond: Definitie van het doel",
            "Persoon ",
            "Bewijs: ",
            "meldt in ",
            ", SHA-256 ");
    assertThat(explain("klaar", "--decision", "COUNTED", "--lang", "en"))
        .contains("What should hold: All conditions of this measure are met.", "Evidence: ");
  }

  @Test
  void text_names_the_first_ten_of_each_kind_unless_all_are_asked_for() {
    String some = explain("klaar", "--decision", "NOT_COUNTED");
    String all = explain("klaar", "--decision", "NOT_COUNTED", "--everybody");

    assertThat(all.lines().filter(line -> line.startsWith("  Persoon ")).count())
        .isGreaterThan(some.lines().filter(line -> line.startsWith("  Persoon ")).count());
    assertThat(some).contains("… en nog ");
    assertThat(all).doesNotContain("… en nog ");
  }

  @Test
  void a_row_leads_to_every_decision_that_rests_on_it() throws IOException {
    String record =
        list("decisions.csv").stream()
            .filter(line -> line[4].equals("COUNTED"))
            .map(line -> line[8].split(";", -1)[0])
            .findFirst()
            .orElseThrow();
    String row = record.substring(0, record.indexOf('@'));
    List<String> expected =
        list("decisions.csv").stream()
            .filter(line -> List.of(line[8].split(";", -1)).contains(record))
            .map(line -> String.join(",", line[0], line[1], line[3], line[4], line[5]))
            .sorted()
            .toList();

    List<String> told =
        explain("--row", row, "--format", "csv")
            .lines()
            .filter(line -> line.contains(",decision,"))
            .map(line -> line.split(",", -1))
            .map(line -> String.join(",", line[12], line[13], line[14], line[15], line[16]))
            .sorted()
            .toList();

    assertThat(told).containsAll(expected);
    assertThat(explain("--row", row))
        .contains("De rij is van kracht.", "Zij hoort bij persoon ", "de rij is nieuw");
    assertThat(explain("--row", row, "--format", "json")).contains("\"state\" : \"live\"");
  }

  @Test
  void what_is_not_known_is_told_with_what_may_have_been_meant() {
    assertThat(desk.type("explain", JOB, "klar").err()).contains("bedoelt u klaar?");
    assertThat(desk.type("explain", JOB, "--row", "gemeent:1").err())
        .contains("bedoelt u gemeente?");
    assertThat(desk.type("explain", JOB, "--row", "zonder").err()).contains("Schrijf BRON:SLEUTEL");
    Told none = desk.type("explain", JOB, "--row", "gemeente:bestaat-niet");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("De rij gemeente:bestaat-niet is nooit geleverd");
  }

  @Test
  void who_only_looks_leaves_the_data_as_it_was() throws IOException {
    Map<String, byte[]> before = Desk.files(desk.data().resolve("cache"));
    explain("klaar");
    assertThat(Desk.files(desk.data().resolve("cache")).keySet()).isEqualTo(before.keySet());
  }

  @Test
  void the_proof_of_every_counted_decision_is_listed_once() throws IOException {
    List<String> counted =
        list("decisions.csv").stream()
            .filter(line -> line[4].equals("COUNTED") || line[4].equals("PROVISIONAL"))
            .filter(line -> !line[2].isEmpty())
            .map(line -> String.join(",", List.of(line).subList(0, 5)))
            .toList();

    List<String> proven =
        list("bewijs.csv").stream()
            .map(line -> String.join(",", List.of(line).subList(0, 5)))
            .toList();

    assertThat(proven).isEqualTo(counted).isNotEmpty();
    assertThat(list("bewijs.csv"))
        .allSatisfy(line -> assertThat(line[6].isEmpty()).isEqualTo(line[7].isEmpty()));
  }
}
