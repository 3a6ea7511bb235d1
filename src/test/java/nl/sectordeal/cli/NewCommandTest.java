package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.sectordeal.cli.Desk.Told;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.JobFileReader;
import nl.sectordeal.record.mapping.RowMapping;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of partners become a first job file. */
class NewCommandTest {
  private static final Path CONTACT_INBOX = Path.of("sample-data/regionaal-contactpunt/inbox");

  @TempDir static Path shared;
  @TempDir Path folder;
  private static Path zorg;
  private static Told told;
  private Desk desk;
  private Path job;

  @BeforeAll
  static void draft_of_the_zorg_files() {
    zorg = shared.resolve("zorg.yaml");
    told = Desk.say("new", zorg.toString(), "--from", Desk.ZORG_INBOX.toString());
  }

  @BeforeEach
  void desk() {
    desk = new Desk(folder.resolve("desk"));
    job = folder.resolve("nieuw.yaml");
  }

  @Test
  void the_zorg_files_give_the_sources_that_a_person_made_of_them() {
    assertThat(told.exit()).isZero();

    JobFile drafted = new JobFileReader().read(zorg);
    JobFile made = new JobFileReader().read(Path.of("jobs", Desk.ZORG + ".yaml"));
    assertThat(drafted.sources())
        .extracting(Source::id)
        .containsExactly(
            "academie-deelnemers",
            "gemeente-intake",
            "gemeente-plaatsingen",
            "gemeente-trajecten",
            "roc-bbl",
            "roc-certificaten",
            "uwv",
            "werkakkoorden",
            "werkgevers-plaatsingen");
    assertThat(made.sources()).hasSize(drafted.sources().size());
  }

  @ParameterizedTest
  @CsvSource({
    "academie-deelnemers, zorg-werkt-academie",
    "gemeente-plaatsingen, gemeente-plaatsingen",
    "gemeente-trajecten, gemeente-trajecten",
    "roc-bbl, roc-bbl",
    "roc-certificaten, roc-certificaten",
    "uwv, uwv",
    "werkakkoorden, werkakkoorden",
    "werkgevers-plaatsingen, werkgevers",
  })
  void the_columns_of_the_zorg_files_are_those_that_a_person_chose(String drafted, String made) {
    JobFile draft = new JobFileReader().read(zorg);
    JobFile person = new JobFileReader().read(Path.of("jobs", Desk.ZORG + ".yaml"));
    RowMapping guess = Objects.requireNonNull(draft.mappings().get(drafted));
    RowMapping chosen = Objects.requireNonNull(person.mappings().get(made));
    assertThat(guess.key()).isEqualTo(chosen.key());
    assertThat(guess.person()).isEqualTo(chosen.person());
    assertThat(guess.partner()).isEqualTo(chosen.partner());
    assertThat(guess.nationalId()).isEqualTo(chosen.nationalId());
    assertThat(days(guess)).isEqualTo(days(chosen));
    assertThat(draft.source(drafted).mode()).isEqualTo(person.source(made).mode());
    assertThat(draft.source(drafted).hasManySenders())
        .isEqualTo(person.source(made).hasManySenders());
  }

  @Test
  void the_contact_files_are_contacts_with_channel_and_region() {
    assertThat(draft(CONTACT_INBOX).exit()).isZero();

    JobFile drafted = new JobFileReader().read(job);
    RowMapping.ContactColumns contact =
        Objects.requireNonNull(drafted.mappings().get("contacten")).contact();
    assertThat(contact).isNotNull();
    assertThat(contact.date()).isEqualTo("Datum");
    assertThat(contact.answered()).isEqualTo("Beantwoord op");
    assertThat(contact.attributes()).containsOnlyKeys("kanaal", "regio", "doorgegeven");
    assertThat(drafted.sources().get(0).mode()).isEqualTo(Source.Mode.CHANGES);
  }

  @Test
  void a_programme_that_nobody_has_described_runs_to_a_first_report() {
    InventedPartners.deliverTo(desk);
    Told drafted = draft(desk.inbox());
    assertThat(drafted.err()).isEmpty();
    assertThat(drafted.out())
        .contains("5 bronnen", "sectordeal run " + job + " --month 2024-03", "Reden uitstroom: 1");

    Told checked = desk.type("check", job.toString(), "--quiet");
    assertThat(checked.exit()).as(checked.all()).isIn(0, 3);
    assertThat(checked.out()).contains("0 geweigerd");

    Told run = desk.type("run", job.toString(), "--month", "2024-03", "--quiet");
    assertThat(run.exit()).as(run.all()).isIn(0, 3);
    assertThat(run.out())
        .contains(
            "Trajecten begonnen (looptijd): 24",
            "Trajecten afgerond (looptijd): 8",
            "Mensen aan het werk (2024): 24",
            "Kwalificaties behaald (2024): 12",
            "Contacten (2024-03): 24",
            "Toezeggingen van werkgevers (looptijd): 2");
    assertThat(desk.report("nieuw", "2024-03").resolve("maandrapportage.pdf")).exists();
  }

  @Test
  void what_was_guessed_on_thin_ground_is_told() {
    InventedPartners.deliverTo(desk);

    assertThat(draft(desk.inbox()).out())
        .contains(
            "de kolom Medewerker is gelezen als achternaam",
            "geen kolom is duidelijk het eigen nummer van de rij; nu geldt Medewerker + Geboren op",
            "geen kolom heeft het KvK-nummer van de werkgever");
  }

  @Test
  void a_form_that_nobody_filled_in_yet_will_do() {
    Path form = folder.resolve("formulier.xlsx");
    assertThat(Desk.say("blank", Desk.ZORG, "uwv", form.toString()).exit()).isZero();

    Told drafted = Desk.say("new", job.toString(), "--from", form.toString());

    assertThat(drafted.exit()).as(drafted.all()).isZero();
    assertThat(new JobFileReader().read(job).sources()).hasSize(1);
  }

  @Test
  void a_value_that_the_program_has_no_code_for_is_left_to_a_person() throws IOException {
    InventedPartners.deliverTo(desk);
    draft(desk.inbox());

    assertThat(Files.readString(job))
        .contains(
            "Afgerond: AFGEROND", "# Verhuisd: …   (8 rijen; vul een code in, zoals AFGEROND");
  }

  @Test
  void nothing_of_a_person_is_written_or_said() throws IOException {
    String said = told.all() + Files.readString(zorg);
    Path file = Desk.ZORG_INBOX.resolve("gemeente/trajecten_2021-01_ontvangen-20210203T0915.csv");
    List<String> rows = Files.readAllLines(file, Charset.forName("windows-1252"));

    TreeSet<String> personal = new TreeSet<>();
    for (String row : rows.subList(1, rows.size())) {
      List<String> cells = Arrays.asList(row.split(";"));
      personal.addAll(cells.subList(0, Math.min(cells.size(), 9)));
    }
    personal.removeIf(value -> value.length() < 5 || Character.isLowerCase(value.charAt(0)));
    assertThat(personal).hasSizeGreaterThan(1000);
    assertThat(personal.stream().filter(value -> isIn(said, value))).isEmpty();
  }

  @Test
  void names_in_one_column_and_a_name_without_month_are_told_with_what_to_ask() throws IOException {
    Path list = folder.resolve("personeel.csv");
    Files.writeString(
        list, "Naam medewerker;Geboortedatum;In dienst\nAnna de Wit;01-02-1980;05-01-2024\n");

    Told answer = draft(list);

    assertThat(answer.out())
        .contains("geen kolom met voornaam of voorletters. Staan die in Naam medewerker")
        .contains("Spreek een naam af als personeel_2021-03.csv en hernoem het bestand");
    assertThat(job).content().contains("files: \"personeel*.csv\"");
  }

  @Test
  void a_job_file_that_is_there_stays_as_it_is() throws IOException {
    Files.writeString(job, "van iemand");

    Told answer = draft(CONTACT_INBOX);

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains(job.toString(), "is er al en blijft zoals het is");
    assertThat(job).hasContent("van iemand");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Nieuw Deal.yaml", "-x.yaml", "Deal.yaml"})
  void a_name_that_a_job_cannot_have_is_refused(String name) {
    Told answer =
        Desk.say("new", folder.resolve(name).toString(), "--from", CONTACT_INBOX.toString());

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(answer.err()).contains("kleine letters, cijfers en streepjes");
    assertThat(folder.resolve(name)).doesNotExist();
  }

  @Test
  void a_file_that_is_no_table_is_passed_over_and_told() {
    InventedPartners.deliverTo(desk);
    desk.put("foto.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    Told answer = draft(desk.inbox());

    assertThat(answer.exit()).isZero();
    assertThat(answer.out()).contains("foto.csv is overgeslagen.", "5 bronnen");
  }

  @Test
  void without_any_table_nothing_is_written() {
    desk.put("foto.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});

    Told answer = draft(desk.inbox());

    assertThat(answer.exit()).isEqualTo(2);
    assertThat(job).doesNotExist();
  }

  @Test
  void comments_are_english_on_request() throws IOException {
    Told answer =
        Desk.say("new", job.toString(), "--from", CONTACT_INBOX.toString(), "--lang", "en");

    assertThat(answer.out()).contains("What to do now:");
    assertThat(Files.readString(job)).contains("# First draft", "language: en");
  }

  private Told draft(Path from) {
    return Desk.say("new", job.toString(), "--from", from.toString());
  }

  private static boolean isIn(String text, String word) {
    return Pattern.compile("\\b" + Pattern.quote(word) + "\\b").matcher(text).find();
  }

  /** The columns with days, kind by kind. */
  private static List<String> days(RowMapping mapping) {
    RowMapping.ParticipationColumns part = mapping.participation();
    RowMapping.PlacementColumns placement = mapping.placement();
    RowMapping.QualificationColumns qualification = mapping.qualification();
    RowMapping.CommitmentColumns commitment = mapping.commitment();
    return List.of(
        part == null ? "" : part.start() + " " + part.end(),
        placement == null
            ? ""
            : placement.start() + " " + placement.end() + " " + placement.plannedEnd(),
        qualification == null ? "" : qualification.date(),
        commitment == null ? "" : commitment.from() + " " + commitment.until());
  }
}
