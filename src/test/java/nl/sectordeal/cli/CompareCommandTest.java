package nl.sectordeal.cli;

import static nl.sectordeal.cli.CorrectingPartners.bsn;
import static nl.sectordeal.cli.CorrectingPartners.name;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Partners correct what they told of February; people decide, time goes by, rules change. Each has
 * a sentence of its own, and what it did to the figures.
 */
class CompareCommandTest {
  private static final String JOB = "src/test/resources/jobs/oorzaken.yaml";
  private static final String AT_WORK = "27410011;01-02-2021;;24";
  private static final String BY_GEMEENTE = AT_WORK + ";;Bijstand";

  @TempDir static Path folder;
  private static Desk desk;
  private static String text;

  @BeforeAll
  static void partners_correct_what_they_told() throws IOException {
    desk = new Desk(folder);
    CorrectingPartners partners = inFebruary();
    partners.deliver(desk, "2021-02", "20210303");
    new Editions(desk, "oorzaken").run(JOB, "2021-02", "eerst");
    correct(partners);
    partners.deliver(desk, "2021-03", "20210403");
    // Imported now, received before the first run: that run did not know it.
    partners.put("uwv", "U16", 16, AT_WORK).deliver(desk, "uwv", "2021-02", "20210302");
    new Editions(desk, "oorzaken").run(JOB, "2021-02", "later");
    text = compare("2021-02/eerst", "2021-02/later");
  }

  @AfterAll
  static void tidy() throws IOException {
    Desk.delete(folder.resolve("data"));
  }

  private static CorrectingPartners inFebruary() {
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 15; person++) {
      partners.put("gemeente", "G" + person, person, BY_GEMEENTE);
      if (person <= 9) {
        partners.put("werkgevers", "W" + person, person, AT_WORK);
      }
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    }
    return partners
        .put("gemeente", "G7", 7, "27410011;10-01-2021;;24;;Bijstand")
        .put("werkgevers", "W7", 7, "27410011;05-01-2021;;24")
        .put("werkgevers", "W8", ";Elders;01-01-1990;" + AT_WORK)
        .put("werkgevers", "W16", 16, AT_WORK)
        .put("gemeente", "G12", 12, "27410022;01-02-2021;;24;;Bijstand")
        .put("werkgevers", "W12", 12, "27410022;01-02-2021;;24")
        .put("trajecten", "T1", 1, "Werkfit;01-01-2021;;Loopt")
        .put("certificaten", "C1", 1, "Diploma;10-02-2021;Nieuw")
        .put("certificaten", "C2", 2, "Diploma;11-02-2021;Nieuw")
        .put("akkoorden", "A1", "27410011;10;01-01-2021;");
  }

  private static void correct(CorrectingPartners partners) {
    partners
        .takeOut("werkgevers", "W1")
        .put("werkgevers", "W2", 2, "27410011;01-02-2021;10-02-2021;24")
        .put("werkgevers", "W3", 3, "27410011;01-02-2021;;8")
        .put("gemeente", "G4", 4, AT_WORK + ";Afgewezen;Bijstand")
        .put("gemeente", "G6", 6, AT_WORK + ";;Nugger")
        .put("werkgevers", "W7", 7, "27410011;28-12-2020;;24")
        .put("werkgevers", "W8", bsn(8) + ";Elders;01-01-1990;" + AT_WORK)
        .put("werkgevers", "W9", bsn(20) + ";" + name(9) + AT_WORK)
        .put("werkgevers", "W10", 10, AT_WORK)
        .put("gemeente", "G11", 11, AT_WORK + ";Goedgekeurd;Bijstand")
        .put("akkoorden", "A2", "27410022;5;01-01-2021;")
        .put("gemeente", "G17", 17, "27410011;15-02-2021;;24;;Bijstand")
        .put("werkgevers", "W17", 17, "27410011;15-02-2021;;24")
        .put("gemeente", "G18", 18, "27410011;10-03-2021;;24;;Bijstand")
        .put("trajecten", "T1", 1, "Werkfit;01-01-2021;25-02-2021;Afgerond")
        .takeOut("trajecten", "T2")
        .put("certificaten", "C1", 1, "Diploma;10-02-2021;Intrekken")
        .put("certificaten", "C3", 3, "Diploma;12-02-2021;Nieuw");
  }

  private static String compare(String one, String other, String... more) {
    String[] words = new String[3 + more.length];
    words[0] = JOB;
    words[1] = one;
    words[2] = other;
    System.arraycopy(more, 0, words, 3, more.length);
    Told told = desk.type("compare", words);
    assertThat(told.exit()).as(told.err()).isZero();
    return told.out();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -1 | 1 rij niet meer geleverd door Werkgevers (voorlopig +1)
          -1 | 1 einddatum gemeld door Werkgevers
          -1 | 1 aantal uren gecorrigeerd door Werkgevers
          -1 | 1 plaatsing betwist door Gemeente (aangehouden +1)
          -1 | 1 doelgroep gecorrigeerd door Gemeente
          -1 | 1 begindatum gecorrigeerd door Werkgevers
          +1 | 1 begindatum gecorrigeerd door Werkgevers
          +1 | 2 personen bleken één (voorlopig -1)
          -1 | 1 persoon bleek er 2 (voorlopig +1)
          +1 | 1 voorlopige plaatsing bevestigd door Werkgevers (voorlopig -1)
          +1 | 1 voorlopige plaatsing bevestigd door Gemeente (voorlopig -1)
          +1 | 1 voorlopige plaatsing bevestigd door UWV (voorlopig -1)
          +1 | 1 besluit door een nieuw, gewijzigd of vervallen werkakkoord, gemeld door Akkoorden
          +1 | 1 plaatsing te laat gemeld door Gemeente
          +1 | 1 einddatum gemeld door Gemeente
          -1 | 1 rij niet meer geleverd door Gemeente
          -1 | 1 rij ingetrokken door School
          +1 | 1 kwalificatie te laat gemeld door School
          """)
  void each_cause_has_its_sentence(String effect, String sentence) {
    assertThat(text).contains(effect + "  " + sentence + "\n");
  }

  @Test
  void a_cause_opens_into_decisions_and_rows() {
    assertThat(text)
        .contains(
            "placement:gemeente:G3: geteld → te weinig uren\n"
                + "        werkgevers W3: gewijzigd (aantal uren); rij ")
        .containsPattern(
            "werkgevers W3: gewijzigd \\(aantal uren\\); rij \\d+ van"
                + " werkgevers_2021-02_ontvangen-20210303T0900.csv \\(\\w{8}\\) → rij \\d+ van"
                + " werkgevers_2021-03_ontvangen-20210403T0900.csv \\(\\w{8}\\)")
        .contains("→ niet in werkgevers_2021-03_ontvangen-20210403T0900.csv");
  }

  @Test
  void nothing_is_left_over() {
    assertThat(text).doesNotContain("overig").doesNotContain("andere regels");
  }

  @Test
  void what_moved_elsewhere_only_is_counted() {
    assertThat(text).contains("besluiten veranderden zonder gevolg voor dit cijfer");
  }

  @Test
  void time_alone_moves_decisions_too() throws IOException {
    new Editions(desk, "oorzaken").run(JOB, "2021-09", "laat");

    assertThat(compare("2021-02/later", "2021-09/laat"))
        .contains("door het verstrijken van de tijd: 6 × voorlopig werd onbevestigd (voorlopig -6)")
        .doesNotContain("overig");
  }

  @Test
  void other_rules_are_told_as_such() throws IOException {
    Path stricter = folder.resolve("strenger.yaml");
    Files.writeString(
        stricter, Files.readString(Path.of(JOB)).replace("min_hours: 12", "min_hours: 30"));
    new Editions(desk, "oorzaken").run(stricter.toString(), "2021-02", "strenger");

    Told told = desk.type("compare", stricter.toString(), "2021-02/later", "2021-02/strenger");

    assertThat(told.out())
        .contains("andere regels: de opdracht is veranderd; ")
        .doesNotContain("overig");
  }

  @Test
  void in_english_too() {
    assertThat(compare("2021-02/eerst", "2021-02/later", "--lang", "en"))
        .contains("1 number of hours corrected by Werkgevers")
        .contains("2 people turned out to be one");
  }

  @Test
  void as_lines_each_row_has_one() {
    assertThat(compare("2021-02/eerst", "2021-02/later", "--format", "csv"))
        .contains("\nwerk,2021,CORRECTED,Werkgevers,hours,")
        .contains(",werkgevers,,W3,CHANGED,hours,werkgevers_2021-02_ontvangen-20210303T0900.csv,");
  }

  @Test
  void says_the_same_twice() {
    assertThat(compare("2021-02/eerst", "2021-02/later")).isEqualTo(text);
  }

  @Test
  void nothing_moved_between_a_run_and_itself() {
    assertThat(compare("2021-02/eerst", "2021-02/eerst"))
        .contains(
            "Niet veranderd: Aan het werk, Banen uit akkoorden, Trajecten afgerond, Diploma's.")
        .doesNotContain("geteld");
  }

  @Test
  void a_run_that_is_not_there_is_told_with_those_that_are() {
    Told told = desk.type("compare", JOB, "2021-02/v9", "2021-02/later");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Er is geen run 2021-02/v9 van oorzaken")
        .contains("2021-02/eerst, 2021-02/later");
  }

  @Test
  void decisions_that_somebody_changed_are_not_compared() throws IOException {
    Path run = desk.out().resolve("oorzaken/2021-02/eerst");
    Path changed = run.resolveSibling("veranderd");
    Desk.copy(run, changed, file -> true);
    Path list = changed.resolve("decisions.csv");
    Files.writeString(
        list, Files.readString(list).replaceFirst("COUNTED,,", "PROVISIONAL,PROVISIONAL,"));

    Told told = desk.type("compare", JOB, "2021-02/veranderd", "2021-02/later");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("tellen de besluiten niet op tot de cijfers van run.json");
  }
}
