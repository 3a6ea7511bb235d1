package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.job.OurFault;
import nl.sectordeal.job.Program;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What users type, and what they type wrong. */
class CommandsTest {
  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void desk() {
    desk = new Desk(folder.resolve("desk"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run",
        "check",
        "explain",
        "review",
        "release",
        "resolve",
        "runs",
        "rules",
        "schedule",
        "blank"
      })
  void every_command_explains_itself(String command) {
    Told told = Desk.say(command, "--help");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("Gebruik: sectordeal " + command, "--data=DIR", "--lang=nl|en");
    assertThat(Desk.say("--help").out()).contains(command, "Exitcodes:");
  }

  @Test
  void the_version_is_told() {
    Told told = Desk.say("--version");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).startsWith("sectordeal " + Program.version());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "run klein --motnh 2021-01 ~ Dit is niet bekend: --motnh 2021-01. Bedoelt u --month?",
        "run klein --motnh 2021-01 --lang en ~ This is not known: --motnh 2021-01. Did you mean --month?",
        "run ~ Er ontbreekt nog: JOB.",
        "run --lang=en ~ This is missing: JOB.",
        "rnu ~ Dit is niet bekend: rnu",
        "run JOB --month ~ Er ontbreekt nog: --month=YYYY-MM.",
        "run JOB --month 2021-01 --month 2021-02 ~ --month=YYYY-MM mag maar één keer.",
        "runs --quiet --quiet ~ --quiet mag maar één keer.",
        "run JOB --month 2021-13 ~ De maand 2021-13 is niet te lezen.",
        "run JOB --month maart ~ De maand maart is niet te lezen. Schrijf haar als 2021-03",
        "run JOB --month maart --lang en ~ The month maart cannot be read. Write it as 2021-03",
        "run JOB --month {month} ~ De maand {month} is niet te lezen.",
        "run JOB --month 2020-12 ~ De maand 2020-12 ligt voor het begin van de looptijd, 2021-01-01.",
        "run JOB --as-known-at gisteren ~ gisteren past niet bij --as-known-at=INSTANT. Schrijf een moment als",
        "run JOB --received 31-03-2021 ~ 31-03-2021 past niet bij --received=INSTANT.",
        "run JOB --without boeken --because x ~ --without hoort bij --publish.",
        "run JOB --lang de ~ de past niet bij --lang=nl|en.",
        "retention JOB --as-of 2030 ~ 2030 past niet bij --as-of=DATE. Schrijf een dag als 2030-01-01.",
        "dossier JOB --month 2021-01 --sample veel ~ veel past niet bij --sample=N. Geef een heel getal.",
        "dossier JOB --month 2021-01 --sample 0 ~ Een steekproef van 0 kan niet.",
        "run nergens ~ Er is geen opdracht nergens. Geef het pad van een opdrachtbestand, of een van: esf-in-z-leuven",
        "run routekart ~ Er is geen opdracht routekart; bedoelt u routekaart?",
        "check nergens ~ Er is geen opdracht nergens",
        "explain JOB nergens ~ Er is geen doel nergens. De doelen zijn: afgerond, begonnen.",
        "explain JOB begonen ~ Er is geen doel begonen; bedoelt u begonnen?",
        "explain JOB afgerond --decision geteld ~ Er is geen besluit geteld. Kies uit: COUNTED",
        "explain JOB afgerond --where a=b ~ a kent dit doel niet. Vraag naar group, partner, employer",
        "explain JOB afgerond --format xml ~ xml past niet bij --format=text|csv|json.",
        "explain JOB ~ Noem een doel, of een persoon met --person. De doelen zijn: afgerond, begonnen.",
        "review JOB ~ Er ontbreekt nog: --export=FILE.xlsx | --import=FILE.xlsx.",
        "review JOB --export a.xlsx --import b.xlsx ~ Dit gaat niet samen; kies er één: --export=FILE.xlsx | --import=FILE.xlsx.",
        "review JOB --export a.xlsx --month maart ~ De maand maart is niet te lezen",
        "explain JOB afgerond ~ met gegevens. Kijk of de naam achter --data klopt; na de eerste run is de map er.",
        "release JOB boeken.xlsx --because x ~ met gegevens. Kijk of de naam achter --data klopt",
        "review JOB --export a.xlsx ~ met gegevens. Kijk of de naam achter --data klopt",
        "rules X99 ~ Er is geen regel X99. sectordeal rules zonder code laat ze allemaal zien.",
        "blank JOB nergens x.xlsx ~ Er is geen bron nergens. De bronnen zijn: lijsten, boeken.",
        "blank JOB boeken x.xls ~ laat de naam eindigen op .xlsx: x.xls.xlsx.",
      })
  void what_is_typed_wrong_gets_a_sentence(String line, String sentence) {
    String data = line.isEmpty() ? "" : " --data " + desk.data();

    Told told = Desk.say((line.replace("JOB", Desk.SMALL) + data).strip().split(" "));

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(desk.data()).as("nothing is begun").doesNotExist();
  }

  @Test
  void without_a_command_they_are_listed() {
    Told told = Desk.say();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.out()).contains("Gebruik: sectordeal", "schedule");
    assertThat(told.err())
        .isEqualToIgnoringNewLines(
            "Noem een commando, zoals run of check; de lijst staat hierboven.");
  }

  @Test
  void an_empty_inbox_is_told() throws IOException {
    Files.createDirectories(desk.inbox());

    Told told = desk.type("run", Desk.SMALL, "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(
            "Voor klein is nog nooit iets geleverd. Zet de bestanden van de partners in de map")
        .doesNotContain("\tat ");
    assertThat(desk.type("runs").out()).contains("verkeerd gebruik");
  }

  @Test
  void where_nobody_is_doubtful_no_workbook_is_written() throws IOException {
    Wilhelmina.delivered(desk);
    desk.type("run", Desk.SMALL, "--quiet");
    Path book = desk.data().resolve("twijfel.xlsx");

    Told told = desk.type("review", Desk.SMALL, "--export", book.toString());

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("Er zijn geen twijfelgevallen van klein");
    assertThat(book).doesNotExist();
  }

  @Test
  void an_inbox_that_is_not_there_is_told() throws IOException {
    String wrong = desk.inbox().resolve("verkeerd").toString();
    List<String> words = desk.words("run", Desk.SMALL, "--quiet", "--inbox", wrong);
    assertThat(Desk.say(words.toArray(String[]::new)).err())
        .contains("en er is geen map " + wrong + ". Kijk of de naam klopt");
    Wilhelmina.delivered(desk);
    desk.type("run", Desk.SMALL, "--quiet");

    Told told = Desk.say(words.toArray(String[]::new));

    assertThat(told.exit()).as("what is known can be run").isZero();
    assertThat(told.out())
        .contains("Er is geen map " + wrong + "; er is dus niets nieuws gelezen.");
  }

  @Test
  void a_full_disk_is_told() {
    Throwable full = new UncheckedIOException(new IOException("No space left on device"));
    Throwable other = new UncheckedIOException(new IOException("Broken pipe"));

    assertThat(OurFault.isDiskFull(new IllegalStateException("step failed", full))).isTrue();
    assertThat(OurFault.isDiskFull(other)).isFalse();
  }

  @Test
  void a_stack_trace_comes_only_when_asked_for() throws IOException {
    Files.createDirectories(desk.inbox());

    assertThat(desk.type("run", Desk.SMALL, "--quiet").all()).doesNotContain("\tat ");
    assertThat(desk.type("run", Desk.SMALL, "--quiet", "--debug").err()).contains("\tat ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "  title: Kleine opdracht |   titel: Kleine opdracht | nl | job.titel (regel 4) is hier niet bekend. Bedoelt u title?",
        "  title: Kleine opdracht |   titel: Kleine opdracht | en | job.titel (line 4) is not known here. Did you mean title?",
        "job: | job: [ | nl | Het haakje ging open op regel 2.",
        "    count: participations |     count: people | nl | is \"people\". Kies uit: persons",
        "  from: \"2021-01-01\" |   from: \"2022-01-01\" | nl | eindigt voordat het begint",
        "    key: Nummer |     sleutel: Nummer | en | lacks key",
      })
  void a_job_file_with_a_mistake_is_told(
      String right, String wrong, String language, String sentence) throws IOException {
    String text = Files.readString(Path.of(Desk.SMALL)).replace(right, wrong);
    Path job = Files.writeString(folder.resolve("fout.yaml"), text);

    Told told = desk.type("run", job.toString(), "--quiet", "--lang", language);

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(desk.data()).doesNotExist();
  }

  @Test
  void a_job_file_of_which_nobody_can_read_a_byte_is_told() throws IOException {
    Path job = Files.write(folder.resolve("bytes.yaml"), new byte[] {0, 1, (byte) 0xff, 3});

    Told told = desk.type("run", job.toString(), "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("bytes.yaml").doesNotContain("\tat ");
  }

  @Test
  void a_data_folder_that_cannot_be_is_told() throws IOException {
    Path file = Files.writeString(folder.resolve("data"), "a file");

    Told told = Desk.say("run", Desk.SMALL, "--data", file.toString(), "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains(file.toString()).doesNotContain("\tat ");
  }

  @Test
  void a_damaged_database_is_told() throws IOException {
    Files.createDirectories(desk.data());
    Files.writeString(desk.data().resolve("sectordeal.mv.db"), "no database at all");

    Told told = desk.type("runs");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("De database ", "beschadigd").doesNotContain("\tat ");
  }

  @Test
  void rules_are_shown_in_dutch_or_english() {
    assertThat(Desk.say("rules").out()).contains("L13", "R10", "R81");
    assertThat(Desk.say("rules", "r26").out())
        .startsWith("R26  afgewezen")
        .contains("(")
        .hasLineCount(3);
    assertThat(Desk.say("rules", "R26", "--lang", "en").out()).startsWith("R26  rejected");
  }

  @Test
  void a_run_tells_in_english_what_it_tells_in_dutch() {
    desk.put(
        "lijsten/" + Partner.name("letter", "2021-01", "20210203", "csv"),
        Partner.bytes(Partner.list("letter", 12).replaceFirst("01-01-2021", "01-0l-2021")));

    assertThat(desk.type("run", Desk.SMALL, "--quiet").out())
        .contains("januari 2021", "1 van de 12 rijen afgewezen");
    assertThat(desk.type("run", Desk.SMALL, "--quiet", "--lang", "en").out())
        .contains("January 2021", "1 of 12 rows rejected", "row 2, column Startdatum:");
  }

  @Test
  void runs_lists_what_ran() {
    assertThat(desk.type("runs").out()).contains("Hier is nog niets gedraaid.");
    assertThat(desk.data()).as("nothing is begun").doesNotExist();
    desk.put("boeken/" + Partner.name("a", "2021-01", "20210203", "xlsx"), Partner.book("a", 3));
    desk.type("run", Desk.SMALL, "--quiet");
    desk.type("run", Desk.SMALL, "--quiet");

    List<String> lines = desk.type("runs").out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).contains("klaar", "klein", "2021-01");
    assertThat(lines.get(1).substring(20))
        .as("the same run again")
        .isEqualTo(lines.get(2).substring(20));
    assertThat(desk.type("runs", Desk.SMALL).out().lines()).hasSize(3);
    assertThat(desk.type("runs", "regionaal-contactpunt").out())
        .contains("Hier is nog niets gedraaid.");
  }
}
