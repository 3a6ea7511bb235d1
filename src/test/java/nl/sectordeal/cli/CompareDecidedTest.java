package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide moves figures too, and is told as their decision. */
class CompareDecidedTest {
  private static final String TWIJFEL = "src/test/resources/jobs/twijfel.yaml";
  private static final String OORZAKEN = "src/test/resources/jobs/oorzaken.yaml";
  private static final String WORK = "27410011;01-02-2021;;24";
  private static final String PERSON =
      "Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer";

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void begin() {
    desk = new Desk(folder);
  }

  private String compare(String job, String one, String other) {
    Told told = desk.type("compare", job, one, other);
    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).doesNotContain("overig");
    return told.out();
  }

  @Test
  void a_verdict_makes_two_people_one_and_its_withdrawal_makes_them_two_again() throws IOException {
    deliverDoubt();
    Editions editions = new Editions(desk, "twijfel");
    editions.run(TWIJFEL, "2021-03", "twee");
    decide("zelfde", "2021-04-05T10:00:00Z");
    editions.run(TWIJFEL, "2021-03", "een");
    decide("herroepen", "2021-04-06T10:00:00Z");
    editions.run(TWIJFEL, "2021-03", "weer-twee");

    assertThat(compare(TWIJFEL, "2021-03/twee", "2021-03/een"))
        .contains("Mensen geholpen (looptijd): geteld 2 → 1 (-1)\n")
        .contains("    -1  na een besluit van een mens over wie wie is: 2 personen zijn één\n");
    assertThat(compare(TWIJFEL, "2021-03/een", "2021-03/weer-twee"))
        .contains("    +1  na een besluit van een mens over wie wie is: 1 persoon is er 2\n");
  }

  private void deliverDoubt() {
    desk.put(
        "gemeente_2021-03_ontvangen-20210403T0900.csv",
        ("Nummer;BSN;" + PERSON + ";Soort;Startdatum;Einddatum;Resultaat\n")
            .concat("G1;" + Partner.bsn("een", 1) + ";Jan;;Kuipers;04-03-1980;M;2511BT;12;")
            .concat("Werkfit;01-01-2021;01-02-2021;Afgerond\n")
            .getBytes(StandardCharsets.UTF_8));
    desk.put(
        "werkgevers/" + Partner.name("zorg", "2021-03", "20210404", "csv"),
        ("Nummer;" + PERSON + ";KvK;In dienst;Uren\n")
            .concat("W1;Jan;;Kuipers;03-04-1980;M;3011AA;1;27410011;01-02-2021;24\n")
            .getBytes(StandardCharsets.UTF_8));
  }

  private void decide(String word, String at) {
    Path file = folder.resolve(word + ".xlsx");
    Told out = desk.type("review", TWIJFEL, "--quiet", "--export", file.toString());
    assertThat(out.exit()).as(out.all()).isZero();
    int sheet = word.equals("herroepen") ? 1 : 0;
    new ReviewedBook(file).fill(sheet, "G1 W1", word, "gebeld met de werkgever");
    Told in =
        desk.type(
            "review",
            TWIJFEL,
            "--quiet",
            "--import",
            file.toString(),
            "--received",
            at,
            "--by",
            "Ans");
    assertThat(in.exit()).as(in.all()).isZero();
  }

  @Test
  void a_release_is_the_cause_of_what_it_let_in() throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 10; person++) {
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    }
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    for (int person = 1; person <= 5; person++) {
      partners.takeOut("trajecten", "T" + person);
    }
    partners.deliver(desk, "2021-03", "20210403");
    editions.run(OORZAKEN, "2021-02", "aangehouden");
    Told told =
        desk.type(
            "release",
            OORZAKEN,
            Partner.name("trajecten", "2021-03", "20210403", "csv"),
            "--because",
            "klopt",
            "--received",
            "2021-04-04T10:00:00Z");
    assertThat(told.exit()).as(told.all()).isZero();
    editions.run(OORZAKEN, "2021-02", "vrijgegeven");
    partners.put("trajecten", "T1", 1, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    partners.deliver(desk, "2021-04", "20210503");
    editions.run(OORZAKEN, "2021-02", "weer");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-02/aangehouden")).doesNotContain("→ 5");
    assertThat(compare(OORZAKEN, "2021-02/aangehouden", "2021-02/vrijgegeven"))
        .contains("    -5  door een besluit van een mens: 5 rijen van Gemeente vrijgegeven\n");
    assertThat(compare(OORZAKEN, "2021-02/vrijgegeven", "2021-02/weer"))
        .contains("    +1  1 rij opnieuw geleverd door Gemeente\n");
  }

  /** The proof of G1 gets a value that the job file does not know, and then one that it knows. */
  @Test
  void a_row_that_waits_for_a_person_and_then_no_longer_is_told_as_such() throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 6; person++) {
      partners.put("gemeente", "G" + person, person, WORK + ";;Bijstand");
      partners.put("werkgevers", "W" + person, person, WORK);
    }
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    partners.put("gemeente", "G1", 1, WORK + ";Zoek;Bijstand").deliver(desk, "2021-03", "20210403");
    editions.run(OORZAKEN, "2021-02", "wacht");
    partners.put("gemeente", "G1", 1, WORK + ";Goedgekeurd;Bijstand");
    partners.deliver(desk, "2021-04", "20210503");
    editions.run(OORZAKEN, "2021-02", "weer");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-02/wacht"))
        .contains("    -1  1 rij van Gemeente wacht op een mens")
        .contains("gemeente G1: wacht op een mens; rij ");
    assertThat(compare(OORZAKEN, "2021-02/wacht", "2021-02/weer"))
        .contains("    +1  1 rij van Gemeente wacht niet meer")
        .contains("gemeente G1: wacht niet meer; rij ");
  }

  /** Its doelgroep gets a value that nobody knows, then one that is known. */
  @Test
  void a_value_that_nobody_knows_has_its_row_wait_and_is_no_correction() throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 6; person++) {
      partners.put("gemeente", "G" + person, person, WORK + ";;Bijstand");
      partners.put("werkgevers", "W" + person, person, WORK);
    }
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    partners.put("gemeente", "G1", 1, WORK + ";;Zoek").deliver(desk, "2021-03", "20210403");
    editions.run(OORZAKEN, "2021-02", "wacht");
    partners.put("gemeente", "G1", 1, WORK + ";;Bijstand").deliver(desk, "2021-04", "20210503");
    editions.run(OORZAKEN, "2021-02", "weer");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-02/wacht"))
        .contains("    -1  1 rij van Gemeente wacht op een mens (aangehouden +1)\n")
        .doesNotContain("gecorrigeerd");
    assertThat(compare(OORZAKEN, "2021-02/wacht", "2021-02/weer"))
        .contains("    +1  1 onbekende waarde gecorrigeerd door Gemeente (aangehouden -1)\n");
  }

  /** The file of February comes once more under a name of March, and is refused. */
  @Test
  void an_old_value_stands_in_the_file_that_brought_it_and_not_in_a_refused_copy()
      throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    for (int person = 1; person <= 6; person++) {
      partners.put("gemeente", "G" + person, person, WORK + ";;Bijstand");
      partners.put("werkgevers", "W" + person, person, WORK);
    }
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    String less = WORK.replace(";24", ";8");
    new CorrectingPartners()
        .put("werkgevers", "W1", 1, less)
        .put("werkgevers", "W2", 2, WORK)
        .put("werkgevers", "W3", 3, WORK)
        .put("werkgevers", "W4", 4, WORK)
        .put("werkgevers", "W5", 5, WORK)
        .put("werkgevers", "W6", 6, WORK)
        .deliver(desk, "werkgevers", "2021-03", "20210403");
    partners.deliver(desk, "werkgevers", "2021-03", "20210404");
    editions.run(OORZAKEN, "2021-02", "later");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-02/later"))
        .contains("werkgevers W1: gewijzigd (aantal uren); rij 2 van werkgevers_2021-02_")
        .contains("→ rij 2 van werkgevers_2021-03_ontvangen-20210403T0900.csv")
        .doesNotContain("20210404");
  }

  /** W1 was sent under the number of the second person; both stay who they are. */
  @Test
  void rows_that_went_from_one_person_to_another_are_told_as_such() throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    partners.put("gemeente", "G1", 1, WORK + ";;Bijstand");
    partners.put("gemeente", "G2", 2, WORK + ";;Nugger");
    partners.put(
        "werkgevers", "W1", CorrectingPartners.bsn(2) + ";" + CorrectingPartners.name(1) + WORK);
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    partners.put("werkgevers", "W1", 1, WORK).deliver(desk, "2021-03", "20210403");
    editions.run(OORZAKEN, "2021-02", "beter");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-02/beter"))
        .contains("    +1  rijen van 2 personen bleken anders over hen verdeeld (voorlopig -1)")
        .contains("werkgevers W1: bij een andere persoon");
  }

  /** What happened after the earlier day, what was added, and what was confirmed after its term. */
  @Test
  void what_is_new_added_or_confirmed_after_all_has_its_sentence() throws IOException {
    CorrectingPartners partners = new CorrectingPartners();
    partners.put("gemeente", "G1", 1, "27410011;01-03-2020;;24;;Bijstand");
    partners.put("trajecten", "T2", 2, "Werkfit;01-01-2021;20-02-2021;Loopt");
    partners.deliver(desk, "2021-02", "20210303");
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(OORZAKEN, "2021-02", "eerst");
    partners.put("werkgevers", "W1", 1, "27410011;01-03-2020;;24");
    partners.put("trajecten", "T2b", 2, "Werkfit;05-02-2021;21-02-2021;Afgerond");
    partners.put("certificaten", "C3", 3, "Diploma;10-03-2021;Nieuw");
    partners.deliver(desk, "2021-03", "20210403");
    editions.run(OORZAKEN, "2021-03", "later");

    assertThat(compare(OORZAKEN, "2021-02/eerst", "2021-03/later"))
        .contains("    +1  1 onbevestigde plaatsing alsnog bevestigd door Werkgevers")
        .contains("    +1  1 deelname aangevuld door Gemeente")
        .contains("    +1  1 kwalificatie van na de vorige peildatum, gemeld door School");
  }

  /** T1 has a date filled in where the traject was taken out, T2 has not. */
  @Test
  void a_claim_that_was_emptied_is_told_as_taken_back() throws IOException {
    String job = withStatus();
    String traject = ";Werkfit;01-01-2021;20-02-2021;Afgerond\n";
    trajecten("2021-02", "20210303", ";Bijstand" + traject, ";Bijstand" + traject);
    Editions editions = new Editions(desk, "oorzaken");
    editions.run(job, "2021-02", "eerst");
    trajecten("2021-03", "20210403", "01-01-2020;Bijstand;;;;\n", ";Bijstand;;;;\n");
    editions.run(job, "2021-02", "later");

    assertThat(compare(job, "2021-02/eerst", "2021-02/later"))
        .contains("    -2  2 deelnames ingetrokken door Gemeente\n")
        .doesNotContain("ingangsdatum gemeld");
  }

  /** The job on causes, whose trajecten tell a doelgroep too. */
  private String withStatus() throws IOException {
    String text = Files.readString(Path.of(OORZAKEN));
    int at = text.indexOf("    participation:\n");
    String status =
        "    status: { group: { column: Groep, values: { Bijstand: BIJSTAND } }, from: Sinds }\n";
    Path file = folder.resolve("oorzaken.yaml");
    Files.writeString(file, text.substring(0, at) + status + text.substring(at));
    return file.toString();
  }

  private void trajecten(String period, String receipt, String first, String second) {
    String text =
        "Nummer;BSN;Achternaam;Geboortedatum;Sinds;Groep;Soort;Start;Einde;Resultaat\n"
            + ("T1;" + CorrectingPartners.who(1) + first)
            + ("T2;" + CorrectingPartners.who(2) + second);
    desk.put(Partner.name("trajecten", period, receipt, "csv"), Partner.bytes(text));
  }
}
