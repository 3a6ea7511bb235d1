package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A person decides who is who, in a workbook, and the figures move as it foretold. */
class ReviewCommandTest {
  private static final String JOB = "src/test/resources/jobs/twijfel.yaml";
  private static final String PERSON =
      "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer";
  private static final String WORK = ";27410011;01-02-2021;24";

  /** Jan, whose birth date was turned round when he moved. */
  private static final String TURNED = "G1 W1";

  /** Sanne, by another surname at her address, and by her own name elsewhere. */
  private static final String OTHER_NAME = "G2 W2";

  private static final String ELSEWHERE = "G2 W3";

  /** Two people with one number. */
  private static final String ONE_NUMBER = "G3 G4";

  private final List<String> numbers = new ArrayList<>();

  @TempDir Path folder;
  private Desk desk;
  private ReviewedBook book;

  @BeforeEach
  void two_partners_deliver() {
    desk = new Desk(folder);
    numbers.addAll(List.of(Partner.bsn("een", 1), Partner.bsn("twee", 2), Partner.bsn("drie", 3)));
    desk.put(
        "gemeente_2021-03_ontvangen-20210403T0900.csv",
        lines(
            "Nummer;BSN;" + PERSON + ";Soort;Startdatum;Einddatum;Resultaat",
            gemeente("G1", 0, "Jan;;Kuipers;04-03-1980;M;2511BT;12"),
            gemeente("G2", 1, "Sanne;de;Vries;30-06-1988;V;2513CD;44"),
            gemeente("G3", 2, "Youssef;;Bakker;12-12-1990;M;2514EF;5"),
            gemeente("G4", 2, "Maria;;Jansen;01-02-1970;V;2515GH;9")));
    employers("20210404", "W1;Jan;;Kuipers;03-04-1980;M;3011AA;1");
    book = new ReviewedBook(folder.resolve("twijfel.xlsx"));
  }

  private String gemeente(String key, int number, String person) {
    return String.join(
        ";", key, numbers.get(number), person, "Werkfit", "01-01-2021", "01-02-2021", "Afgerond");
  }

  private void employers(String received, String first) {
    desk.put(
        "werkgevers/" + Partner.name("zorg", "2021-03", received, "csv"),
        lines(
            "Nummer;" + PERSON + ";KvK;In dienst;Uren",
            first + WORK,
            "W2;Sanne;;Visser;30-06-1988;V;2513CD;44" + WORK,
            "W3;Sanne;de;Vries;30-06-1988;;2599ZZ;1" + WORK));
  }

  private static byte[] lines(String... lines) {
    return String.join("\r\n", Arrays.stream(lines).filter(line -> !line.isEmpty()).toList())
        .getBytes(StandardCharsets.UTF_8);
  }

  private Told run(String... more) {
    return desk.type("run", with(JOB, more));
  }

  private static String[] with(String first, String... more) {
    List<String> words = new ArrayList<>(List.of(first, "--quiet"));
    words.addAll(List.of(more));
    return words.toArray(String[]::new);
  }

  private Told export(String... more) {
    return desk.type("review", with(JOB, concat(more, "--export", book.file().toString())));
  }

  private Told hand(String... more) {
    return desk.type("review", with(JOB, concat(more, "--import", book.file().toString())));
  }

  private static String[] concat(String[] some, String... more) {
    List<String> all = new ArrayList<>(List.of(some));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private Told helped(Told told, int persons, int placements) {
    assertThat(told.out())
        .contains("Mensen geholpen (looptijd): " + persons)
        .contains("Begonnen met werken (2021): " + placements);
    return told;
  }

  @Test
  void doubtful_pairs_are_announced_and_exported() {
    assertThat(run().out())
        .contains(
            "3 twijfelgevallen",
            "Er wacht 1 rij met het persoonsnummer van iemand anders; die telt niet mee.",
            "sectordeal review " + JOB + " --export twijfelgevallen.xlsx");

    Told told = export();

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("4 gevallen om over te besluiten en 0 eerdere besluiten staan in");
    assertThat(book.pairs()).containsExactly(TURNED, OTHER_NAME, ELSEWHERE, ONE_NUMBER);
    assertThat(book.row(0, TURNED))
        .containsEntry("Voornamen 1", "Jan")
        .containsEntry("Achternaam 2", "Kuipers")
        .containsEntry("Geslacht 1", "man")
        .containsEntry("Gevolg van zelfde", "één persoon minder in Mensen geholpen (looptijd)")
        .containsEntry("Gevolg van verschillend", "geen verschil in de cijfers");
    assertThat(book.row(0, TURNED).get("Eén persoon?")).startsWith("vrijwel zeker (9");
    assertThat(book.row(0, TURNED).get("Pleit voor dezelfde persoon"))
        .contains("geboortedatum: dag en maand verwisseld");
  }

  @Test
  void figures_move_as_foretold_and_back_when_it_is_revoked() {
    helped(run(), 6, 3);
    export();
    assertThat(book.row(0, TURNED).get("Gevolg van zelfde"))
        .isEqualTo("één persoon minder in Mensen geholpen (looptijd)");
    book.fill(0, TURNED, "zelfde", "Gebeld: verhuisd.");

    Told told = hand("--by", "Ans");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("Bewaard: 1 keer zelfde, 0 keer verschillend, 0 herroepen; 0 voor later.")
        .contains("Draai de maand opnieuw: sectordeal run " + JOB);
    helped(run(), 5, 3);
    assertThat(links()).contains("werkgevers,W1,").containsPattern("W1,[^,]*,verdict,1");
    export();
    assertThat(book.pairs()).doesNotContain(TURNED);
    assertThat(book.row(1, TURNED))
        .containsEntry("Besluit nu", "zelfde")
        .containsEntry("Door", "Ans")
        .containsEntry("Waarom", "Gebeld: verhuisd.");

    book.fill(1, TURNED, "herroepen", "Toch een ander.");
    assertThat(hand().out()).contains("0 keer zelfde, 0 keer verschillend, 1 herroepen");
    helped(run(), 6, 3);
    export();
    assertThat(book.pairs()).contains(TURNED);
    assertThat(book.rows(1)).isEmpty();
  }

  private String links() {
    try {
      return Files.readString(desk.report("twijfel", "2021-03").resolve("koppelingen.csv"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void two_who_are_different_are_no_longer_in_doubt() {
    run();
    export();
    book.fill(0, TURNED, "Verschillend", "Vader en zoon.");

    assertThat(hand().out()).contains("0 keer zelfde, 1 keer verschillend");

    helped(run(), 6, 3);
    export();
    assertThat(book.pairs()).doesNotContain(TURNED);
    assertThat(book.row(1, TURNED)).containsEntry("Besluit nu", "verschillend");
  }

  @Test
  void a_row_that_was_held_for_its_number_counts_once_someone_decided() {
    run();
    export();
    assertThat(book.row(0, ONE_NUMBER).get("Waarom twijfel")).contains("Zelfde nummer");
    assertThat(book.row(0, ONE_NUMBER).get("Eén persoon?")).contains("zelfde nummer");
    assertThat(book.row(0, ONE_NUMBER).get("Gevolg van verschillend"))
        .isEqualTo("één persoon meer in Mensen geholpen (looptijd)");
    book.fill(0, ONE_NUMBER, "verschillend", "Nummer verkeerd overgenomen.");

    hand();

    helped(run(), 7, 3);
  }

  @Test
  void an_unknown_word_is_told_with_its_row_and_nothing_is_kept() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.").fill(0, ELSEWHERE, "misschien", "Weet niet.");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("er is niets bewaard")
        .contains(
            "blad Twijfelgevallen, rij "
                + book.number(0, ELSEWHERE)
                + ", kolom Besluit: \"misschien\" is geen keuze; kies zelfde, verschillend of later.");
    helped(run(), 6, 3);
  }

  @Test
  void a_decision_needs_a_reason() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", " ").fill(0, ELSEWHERE, "later", "");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(
            "rij " + book.number(0, TURNED) + ", kolom Reden: bij \"zelfde\" hoort een reden");
  }

  @Test
  void a_reason_needs_a_decision() {
    run();
    export();
    book.fill(0, TURNED, "", "Gebeld, het is dezelfde.");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(
            "rij "
                + book.number(0, TURNED)
                + ", kolom Besluit: er staat een reden bij, maar geen besluit; kies zelfde,");
  }

  @Test
  void a_sheet_under_another_name_is_not_passed_over() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.").rename(0, "Blad1");

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("kan niet worden ingelezen").contains("Twijfelgevallen");
    assertThat(export().err())
        .as("nor written over")
        .contains("staan besluiten die nog niet zijn ingelezen");
  }

  @Test
  void a_reason_holds_no_national_id() {
    run();
    export();
    String number = Partner.bsn("reden", 1);
    book.fill(0, TURNED, "zelfde", "Zelfde BSN: " + number);

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("rij " + book.number(0, TURNED) + ", kolom Reden: in de reden staat een nummer")
        .doesNotContain(number);
  }

  @Test
  void later_or_nothing_changes_nothing() {
    run();
    export();
    book.fill(0, TURNED, "later", "Nog bellen.");

    Told told = hand();

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains("1 voor later", "Er is niets nieuws besloten");
    helped(run(), 6, 3);
  }

  @Test
  void a_row_that_changed_since_is_refused() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    employers("20210405", "W1;Piet;;Kuipers;03-04-1980;M;3011AA;1");
    run();

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("rij " + book.number(0, TURNED) + ", kolom Besluit: een van de twee rijen is")
        .contains("veranderd of verdwenen");
  }

  @Test
  void a_row_that_vanished_since_is_refused() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    employers("20210405", "W9;Iemand;;Anders;05-05-1985;M;3011AA;1");
    run();

    assertThat(hand().err()).contains("veranderd of verdwenen");
  }

  @Test
  void a_new_file_with_the_same_row_changes_nothing() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    employers("20210405", "W1;Jan;;Kuipers;03-04-1980;M;3011AA;1");
    run();

    assertThat(hand().exit()).isZero();
  }

  @Test
  void names_that_were_tampered_with_are_refused() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    int row = book.number(0, TURNED) - 1;
    int columns = book.row(0, TURNED).size();

    book.change(0, row, columns - 3, "gemeente//G99");
    assertThat(hand().err()).contains("dit paar rijen bestaat niet");

    book.change(0, row, columns - 3, "geen rij");
    assertThat(hand().err()).contains("dit paar rijen bestaat niet");

    book.change(0, row, columns - 3, "gemeente//G2");
    assertThat(hand().exit()).isEqualTo(2);
  }

  @Test
  void one_pair_decided_twice_in_one_file_is_refused_when_it_says_two_things() {
    run();
    export();
    int from = book.number(0, TURNED) - 1;
    int to = book.number(0, ELSEWHERE) - 1;
    int columns = book.row(0, TURNED).size();
    List<String> cells = List.copyOf(book.row(0, TURNED).values());
    for (int column = columns - 3; column < columns; column++) {
      book.change(0, to, column, cells.get(column));
    }
    book.change(0, from, 0, "zelfde").change(0, from, 1, "Gebeld.");
    book.change(0, to, 0, "verschillend").change(0, to, 1, "Gebeld.");

    assertThat(hand().err()).contains("over dezelfde twee rijen staat iets anders op blad");
  }

  @Test
  void rows_may_be_in_another_order_and_a_column_may_be_added() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.").fill(0, ELSEWHERE, "verschillend", "Naamgenoot.");
    book.rearrange(0);

    assertThat(hand().out()).contains("Bewaard: 1 keer zelfde, 1 keer verschillend, 0 herroepen");
    helped(run(), 5, 3);
    export();
    assertThat(book.row(1, TURNED)).containsEntry("Besluit nu", "zelfde");
    assertThat(book.row(1, ELSEWHERE)).containsEntry("Besluit nu", "verschillend");
  }

  @Test
  void the_same_file_twice_is_told_and_not_kept_again() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    hand();

    Told again = hand();

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("is al eerder ingelezen; er is niets veranderd.");
  }

  @Test
  void a_file_filled_in_further_keeps_what_is_new_only() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    hand();
    book.fill(0, ELSEWHERE, "verschillend", "Ander adres.");

    Told told = hand();

    assertThat(told.out())
        .contains("Bewaard: 0 keer zelfde, 1 keer verschillend")
        .contains("1 besluit stond er al en is niet nog eens bewaard.");
  }

  @Test
  void english_comes_back_in_dutch_and_the_other_way_round() {
    run();
    export("--lang", "en");
    assertThat(book.row(0, TURNED)).containsEntry("Gender 1", "man").containsKey("Decision");
    book.fill(0, TURNED, "zelfde", "Called.");
    assertThat(hand().out()).contains("1 keer zelfde");

    export();
    book.fill(0, ELSEWHERE, "different", "Gebeld.").fill(1, TURNED, "revoke", "");
    assertThat(hand("--lang", "en").out()).contains("Kept: 0 same, 1 different, 1 revoked");
  }

  @Test
  void a_verdict_is_known_from_its_instant_on() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    assertThat(hand("--received", "2021-04-10T12:00:00Z").exit()).isZero();

    helped(run("--as-known-at", "2021-04-10T11:59:59Z"), 6, 3);
    Told now = helped(run(), 5, 3);
    assertThat(now.out()).contains("zoals bekend op 10-04-2021 14:00");
    helped(run("--as-known-at", "2021-04-10T12:00:00Z"), 5, 3);
  }

  @Test
  void a_verdict_cannot_come_before_its_rows() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");

    Told told = hand("--received", "2021-04-01");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("pas op 04-04-2021 09:00 bekend geworden");
  }

  @Test
  void a_check_knows_the_verdicts() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    hand();

    helped(desk.type("check", with(JOB)), 5, 3);
  }

  @Test
  void what_was_filled_in_is_not_overwritten_before_it_is_read() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");

    Told told = export();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("staan besluiten die nog niet zijn ingelezen");
    hand();
    assertThat(export().exit()).isZero();
  }

  @Test
  void another_file_is_refused() throws IOException {
    run();
    Files.write(book.file(), Partner.book("zorg", 3));

    Told told = hand();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("kan niet worden ingelezen").doesNotContain("\tat ");
    Files.writeString(book.file(), "geen werkmap");
    assertThat(hand().exit()).isEqualTo(2);
    Files.delete(book.file());
    assertThat(hand().err()).contains("Er is geen bestand");
  }

  @Test
  void no_national_id_stands_in_the_workbook() throws IOException {
    run();
    export();

    try (ZipFile zip = new ZipFile(book.file().toFile())) {
      for (ZipEntry part : java.util.Collections.list(zip.entries())) {
        String text = new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(numbers).noneMatch(text::contains);
      }
    }
  }

  @Test
  void the_same_state_gives_the_same_bytes_that_only_its_owner_may_read() throws IOException {
    run();
    export();
    byte[] first = Files.readAllBytes(book.file());

    export();

    assertThat(Files.readAllBytes(book.file())).isEqualTo(first);
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(book.file())))
          .isEqualTo("rw-------");
    }
  }

  @Test
  void a_run_says_by_its_id_that_a_verdict_was_given() throws IOException {
    run("--as-known-at", "2021-05-01T00:00:00Z");
    String before = runId();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld.");
    hand("--received", "2021-04-10T12:00:00Z");

    run("--as-known-at", "2021-05-01T00:00:00Z");
    assertThat(runId()).isNotEqualTo(before);
  }

  private String runId() {
    List<String> lines = desk.type("runs").out().lines().toList();
    String last = lines.get(1);
    return last.split("\\s{2,}", -1)[4];
  }

  @Test
  void explain_shows_the_decision_behind_a_link() {
    run();
    export();
    book.fill(0, TURNED, "zelfde", "Gebeld: verhuisd.");
    hand("--by", "Ans");
    run();
    String person =
        links().lines().filter(line -> line.contains(",W1,")).toList().get(0).split(",", -1)[2];

    Told told = desk.type("explain", JOB, "--person", person);

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("gekoppeld door een besluit", "besluit van Ans op", "(Gebeld: verhuisd.)");
  }

  @Test
  void explain_weighs_each_comparison_of_a_link() {
    employers("20210405", "W1;Jan;;Kuijpers;04-03-1980;M;2511BT;12");
    run();
    String line = links().lines().filter(one -> one.contains(",W1,")).toList().get(0);
    assertThat(line).contains(",score,");
    String person = line.split(",", -1)[2];

    Told told = desk.type("explain", JOB, "--person", person);

    assertThat(told.out())
        .contains("gemeente G1: rij 2 van gemeente_2021-03", "gekoppeld op nummer")
        .contains("werkgevers/zorg W1", "gekoppeld op gegevens", "lijkt op gemeente:G1, in bits:")
        .containsPattern("geboortedatum: zelfde geboortedatum.* \\+\\d+,\\d")
        .containsPattern(
            "samen +\\+\\d+,\\d  \\((99,\\d|100,0)% kans dat het dezelfde persoon is\\)")
        .contains("plaatsing: 01-02-2021 – …")
        .doesNotContain("Jan", "Kuipers", "1980");
    double sum = 0;
    String csv = desk.type("explain", JOB, "--person", person, "--format", "csv").out();
    for (String finding : csv.lines().filter(row -> row.contains(",W1,")).toList()) {
      sum += Double.parseDouble(finding.substring(finding.lastIndexOf(',') + 1));
    }
    double score = Double.parseDouble(line.substring(line.lastIndexOf(',') + 1));
    assertThat(1 / (1 + Math.pow(2, -sum))).isCloseTo(score, within(0.001));
    assertThat(desk.type("explain", JOB, "--person", person, "--format", "json").out())
        .contains("\"method\" : \"score\"", "\"findings\"", "\"birth_date\"")
        .contains("\"as_known_at\"", "\"decisions\" : [ {", "\"measure\" : \"geholpen\"");
    assertThat(desk.type("explain", JOB, "geholpen", "--person", person).out())
        .contains("lijkt op gemeente:G1")
        .contains("\nMensen geholpen\n\n");
  }

  @Test
  void explain_says_so_when_nobody_has_the_number() {
    run();

    Told told = desk.type("explain", JOB, "--person", "00000-00000");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("Er is geen persoon 00000-00000");
    assertThat(desk.type("explain", JOB, "--person", "persoon").err())
        .contains("Er is geen persoon persoon");
  }
}
