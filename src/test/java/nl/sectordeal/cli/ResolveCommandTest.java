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
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Gemeente and employer tell other hours, and another start, of the first person. Somebody looks
 * into the hours and keeps why nobody needs to answer; the start stays open.
 */
class ResolveCommandTest {
  private static final String JOB = "src/test/resources/jobs/oorzaken.yaml";
  private static final String HOURS = "werkgevers:W1 zegt 24, gemeente:G1 zegt 32.";

  @TempDir Path folder;
  private Desk desk;
  private CorrectingPartners partners;

  @BeforeEach
  void they_differ() {
    desk = new Desk(folder);
    partners = new CorrectingPartners();
    partners.put("gemeente", "G1", 1, "27410011;20-01-2021;;32;;Bijstand");
    partners.put("werkgevers", "W1", 1, "27410011;01-02-2021;;24");
    partners.put("gemeente", "G2", 2, "27410011;01-02-2021;;24;;Bijstand");
    partners.put("werkgevers", "W2", 2, "27410011;01-02-2021;;24");
    partners.deliver(desk, "2021-02", "20210303");
    run();
  }

  private void run(String... more) {
    Told told = type("run", more);
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private Told type(String command, String... more) {
    String[] words = new String[more.length + 2];
    words[0] = JOB;
    words[1] = "--quiet";
    System.arraycopy(more, 0, words, 2, more.length);
    return desk.type(command, words);
  }

  private Told resolve(String row, String... more) {
    String[] words = new String[more.length + 5];
    words[0] = row;
    words[1] = "--because";
    words[2] = "nagevraagd bij HR";
    words[3] = "--received";
    words[4] = "2021-03-10";
    System.arraycopy(more, 0, words, 5, more.length);
    return type("resolve", words);
  }

  private List<String> open() {
    try {
      return Files.readAllLines(desk.report("oorzaken", "2021-02").resolve("plaatsingen.csv"))
          .stream()
          .filter(line -> line.contains("gemeente:G1@"))
          .map(line -> line.replaceAll(",gemeente:G1@.*", "").replaceAll(".*,", ""))
          .toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void the_list_says_who_tells_what_and_what_to_type() {
    Told told = type("resolve");

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .startsWith("Open: 2 verschillen\n  gemeente:G1 --field start   0 dagen oud\n")
        .contains("zegt 01-02-2021, gemeente:G1 zegt 20-01-2021.")
        .contains("  gemeente:G1 --field hours   0 dagen oud\n    Verschil in uren: " + HOURS)
        .contains("sectordeal resolve " + JOB + " RIJ --field VELD --because");
  }

  @Test
  void what_is_resolved_is_no_longer_open_and_no_figure_moves() throws IOException {
    assertThat(open()).containsExactly("start;hours");
    Path figures = desk.report("oorzaken", "2021-02").resolve("decisions.csv");
    byte[] before = Files.readAllBytes(figures);

    Told told = resolve("werkgevers:W1", "--field", "hours");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .startsWith("Verschil in uren: " + HOURS + "\nDit verschil is afgehandeld.")
        .contains("sectordeal run " + JOB);
    run();
    assertThat(open()).containsExactly("start");
    assertThat(Files.readAllBytes(figures)).isEqualTo(before);
    assertThat(type("resolve").out())
        .startsWith("Open: 1 verschil\n")
        .contains("Afgehandeld: 1 verschil\n")
        .contains("    Afgehandeld op 10-03-2021 23:59: nagevraagd bij HR\n");
    assertThat(type("explain", "--row", "gemeente:G1").out())
        .contains("Verschil in uren: werkgevers zegt 24, gemeente zegt 32.\n")
        .contains("Afgehandeld op 10-03-2021 23:59: nagevraagd bij HR\n");
  }

  @Test
  void before_it_was_decided_it_is_open() {
    resolve("gemeente:G1", "--field", "hours");

    run("--as-known-at", "2021-03-09");
    assertThat(open()).containsExactly("start;hours");
    run("--as-known-at", "2021-03-11");
    assertThat(open()).containsExactly("start");
  }

  @Test
  void another_value_of_either_side_is_another_difference() {
    resolve("gemeente:G1", "--field", "hours");
    partners.put("werkgevers", "W1", 1, "27410011;01-02-2021;;20");
    partners.deliver(desk, "2021-03", "20210403");
    run("--month", "2021-02");
    assertThat(open()).containsExactly("start;hours");

    partners.put("werkgevers", "W1", 1, "27410011;01-02-2021;;24");
    partners.deliver(desk, "2021-04", "20210503");
    run("--month", "2021-02");
    assertThat(open()).as("once it is what it was").containsExactly("start");
  }

  @Test
  void what_a_third_partner_says_was_not_decided_about() {
    resolve("gemeente:G1", "--field", "hours");
    partners.put("uwv", "U1", 1, "27410011;01-02-2021;;40");
    partners.deliver(desk, "2021-03", "20210403");

    run("--month", "2021-02");

    assertThat(open()).containsExactly("start;hours");
  }

  @Test
  void history_is_decided_about_as_it_was_known() {
    partners.put("werkgevers", "W1", 1, "27410011;01-02-2021;;32");
    partners.deliver(desk, "2021-03", "20210403");
    run("--month", "2021-02");
    assertThat(open()).as("they agree by now").containsExactly("start");

    assertThat(resolve("gemeente:G1", "--field", "hours").exit()).isZero();

    run("--month", "2021-02", "--as-known-at", "2021-03-20");
    assertThat(open()).containsExactly("start");
  }

  @Test
  void one_decision_before_another_is_refused_since_it_would_change_nothing() {
    resolve("gemeente:G1", "--field", "hours");
    String[] later = {"gemeente:G1", "--reopen", "--because", "…", "--received", "2021-03-20"};
    assertThat(type("resolve", later).exit()).isZero();

    String[] between = {
      "gemeente:G1", "--field", "hours", "--because", "…", "--received", "2021-03-09"
    };
    assertThat(type("resolve", between).err())
        .contains("Over dit verschil is op 10-03-2021 23:59 al besloten");
  }

  @Test
  void a_key_is_typed_so_that_a_shell_does_nothing_with_it() {
    partners.takeOut("gemeente", "G1");
    partners.put("gemeente", "$(rm 'x') `y`", 1, "27410011;20-01-2021;;32;;Bijstand");
    partners.deliver(desk, "2021-03", "20210304");
    run("--month", "2021-02");

    assertThat(type("resolve").out()).contains("  'gemeente:$(rm '\\''x'\\'') `y`' --field hours ");
  }

  @Test
  void a_dossier_of_the_month_holds_what_was_resolved_and_verifies() {
    resolve("gemeente:G1", "--field", "hours");
    run();
    Path zip = folder.resolve("dossier.zip");

    Told made = type("dossier", "--month", "2021-02", "--to", zip.toString());

    assertThat(made.exit()).as(made.all()).isZero();
    Told checked = Desk.say("verify", zip.toString());
    assertThat(checked.exit()).as(checked.all()).isZero();
    assertThat(Zip.read(zip).text("afhandelingen.csv"))
        .contains("1,RESOLVED,2021-03-10T22:59:59Z,HOURS,gemeente,,G1,32\n")
        .contains("1,RESOLVED,2021-03-10T22:59:59Z,HOURS,werkgevers,,W1,24\n")
        .doesNotContain("nagevraagd");
  }

  @Test
  void a_check_knows_it_too() {
    resolve("gemeente:G1", "--field", "hours");

    assertThat(desk.type("check", JOB).all()).contains("2 plaatsingen, 1 verschil");
  }

  @Test
  void it_can_be_opened_again() {
    resolve("gemeente:G1", "--field", "hours");
    String[] early = {"gemeente:G1", "--reopen", "--because", "…", "--received", "2021-03-10"};
    assertThat(type("resolve", early).err())
        .contains(
            "Over dit verschil is op 10-03-2021 23:59 al besloten; kies met --received een later");

    Told told = type("resolve", "gemeente:G1", "--reopen", "--because", "toch niet");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Dit verschil staat weer open.");
    run();
    assertThat(open()).containsExactly("start;hours");
  }

  @Test
  void what_cannot_be_decided_is_answered_with_what_can() {
    assertThat(resolve("gemeente:G1").err())
        .startsWith("Bij de rij gemeente:G1 staat meer dan één verschil.")
        .contains("gemeente:G1 --field start", "gemeente:G1 --field hours");
    assertThat(resolve("gemeente:G2").err())
        .startsWith("Bij de rij gemeente:G2 staat geen verschil.");
    assertThat(resolve("gemeente:G1", "--reopen").err())
        .startsWith("Bij de rij gemeente:G1 staat dit nog open;");
    assertThat(resolve("gemeente:G1", "--field", "hour").err())
        .contains("Er is geen veld hour; bedoelt u hours? De velden zijn: start, hours, end,");
    assertThat(resolve("gemeent:G1").err()).contains("Er is geen bron gemeent");
    assertThat(type("resolve", "gemeente:G1", "--because", " ").err())
        .contains("Geef met --because een reden op; zij wordt bewaard.");
    assertThat(type("resolve", "gemeente:G1").exit()).isEqualTo(2);
    assertThat(type("resolve", "--because", "gebeld").err())
        .startsWith("Zeg erbij om welke rij het gaat: sectordeal resolve " + JOB);
    String[] toCome = {"gemeente:G1", "--because", "gebeld", "--received", "2099-01-01"};
    assertThat(type("resolve", toCome).err())
        .startsWith("Het moment bij --received moet nog komen.");
    String[] before = {"gemeente:G1", "--because", "gebeld", "--received", "2021-03-01"};
    assertThat(type("resolve", before).exit()).as("before the rows came").isEqualTo(2);
    resolve("gemeente:G1", "--field", "hours");
    assertThat(resolve("gemeente:G1", "--field", "hours").err())
        .startsWith("Bij de rij gemeente:G1 is dit al afgehandeld.")
        .contains("Afgehandeld op 10-03-2021 23:59: nagevraagd bij HR");
    run();
    assertThat(open()).as("nothing else was kept").containsExactly("start");
  }

  /** A key that tells who it is about becomes another one, and the decision goes with it. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void who_is_forgotten_takes_the_words_along_and_the_difference_stays_resolved(boolean byNumber)
      throws IOException {
    if (byNumber) {
      partners.takeOut("gemeente", "G1");
      partners.put("gemeente", CorrectingPartners.bsn(1), 1, "27410011;20-01-2021;;32;;Bijstand");
      partners.deliver(desk, "2021-03", "20210304");
      run("--month", "2021-02");
    }
    resolve("werkgevers:W1", "--field", "hours");
    run("--month", "2021-02");
    String person =
        Files.readAllLines(desk.report("oorzaken", "2021-02").resolve("koppelingen.csv")).stream()
            .filter(line -> line.startsWith("werkgevers,W1,"))
            .map(line -> line.split(",")[2])
            .findFirst()
            .orElseThrow();
    String row = row();

    Told told = type("forget", "--person", person, "--because", "verzoek");

    assertThat(told.exit()).as(told.all()).isZero();
    run("--month", "2021-02");
    assertThat(type("resolve").out())
        .startsWith("Open: 1 verschil\n")
        .contains("Afgehandeld: 1 verschil\n", ": (vergeten)\n")
        .doesNotContain("nagevraagd");
    assertThat(row().equals(row)).as("%s, then %s", row, row()).isEqualTo(!byNumber);
  }

  private String row() {
    return type("resolve")
        .out()
        .lines()
        .filter(line -> line.contains(" --field "))
        .findFirst()
        .orElseThrow()
        .strip()
        .split(" ")[0];
  }
}
