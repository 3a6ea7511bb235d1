package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the fund did not ask for asks nobody for work: a month is not issued again for it, is not
 * kept from being published for it, and no doubt is weighed by it.
 */
class ShadowTest {
  private static final String DOUBT = "src/test/resources/jobs/twijfel.yaml";
  private static final String FUND =
      """
      measure:
        esf:
          period: 2014-2020
          shadow: %s
          operations:
            trajecten: { title: Trajecten, kind: WERKFIT }
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void an_empty_desk() {
    desk = new Desk(folder);
  }

  private String job(String file, boolean shadow) throws IOException {
    Path job = folder.resolve(Path.of(file).getFileName());
    String text = Files.readString(Path.of(file));
    Files.writeString(job, text.replace("measure:\n", FUND.formatted(shadow)));
    return job.toString();
  }

  /** Both kinds are counted by the job; the fund counts one of them. */
  private void deliver(String receipt, int others) {
    String list = Partner.list("delft", 12);
    for (int row = 1; row <= others; row++) {
      list = list.replaceFirst(";Werkfit;", ";Taal;");
    }
    desk.put("lijsten/" + Partner.name("delft", "2021-03", receipt, "csv"), Partner.bytes(list));
  }

  private Told run(String job, String... more) {
    String[] words = new String[more.length + 2];
    words[0] = job;
    words[1] = "--quiet";
    System.arraycopy(more, 0, words, 2, more.length);
    return desk.type("run", words);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_month_is_not_offered_again_for_it(boolean shadow) throws IOException {
    String job = job(Desk.SMALL, shadow);
    deliver("20210403", 0);
    assertThat(run(job, "--publish").exit()).isZero();
    deliver("20210405", 1);

    String told = run(job).out();

    assertThat(told.contains("2021-03/v1 is niet meer de laatste stand: GT"))
        .as(told)
        .isEqualTo(!shadow);
    assertThat(told.contains("niet meer de laatste stand")).isEqualTo(!shadow);
    assertThat(desk.type("runs", job).out().contains("Niet meer de laatste stand"))
        .isEqualTo(!shadow);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_held_delivery_that_changes_nothing_else_does_not_stop_publication(boolean shadow)
      throws IOException {
    String job = job(Desk.SMALL, shadow);
    deliver("20210403", 0);
    run(job);
    deliver("20210405", 4);

    Told told = run(job, "--publish");

    assertThat(told.exit()).as(told.all()).isEqualTo(shadow ? 3 : 4);
    assertThat(Files.exists(desk.published("klein", "2021-03", 1))).isEqualTo(shadow);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void a_doubt_is_not_weighed_by_it(boolean shadow) throws IOException {
    String job = job(DOUBT, shadow);
    twoPeopleWithOneNumber();
    run(job);
    ReviewedBook book = new ReviewedBook(folder.resolve("twijfel.xlsx"));
    desk.type("review", job, "--quiet", "--export", book.file().toString());

    assertThat(book.row(0, "G1 G2").get("Gevolg van verschillend"))
        .isEqualTo(
            shadow
                ? "geen verschil in de cijfers, alleen in de schaduwberekening"
                : "één deelname meer in GT Eindtotaal: iedereen die is ondersteund 2021");
  }

  /** Neither is finished, so that no figure of the job counts them. */
  private void twoPeopleWithOneNumber() {
    String number = Partner.bsn("een", 1);
    String text =
        String.join(
            "\r\n",
            "Nummer;BSN;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer;"
                + "Soort;Startdatum;Einddatum;Resultaat",
            "G1;" + number + ";Youssef;;Bakker;12-12-1990;M;2514EF;5;Werkfit;01-01-2021;;",
            "G2;" + number + ";Maria;;Jansen;01-02-1970;V;2515GH;9;Werkfit;01-01-2021;;");
    desk.put("gemeente_2021-03_ontvangen-20210403T0900.csv", text.getBytes(StandardCharsets.UTF_8));
  }
}
