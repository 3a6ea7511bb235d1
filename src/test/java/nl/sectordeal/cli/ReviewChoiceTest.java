package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A row without a given name fits both of a pair of sisters: ruling one out chooses the other. */
class ReviewChoiceTest {
  private static final String FORETOLD =
      "past dan nog bij één mens en wordt daarmee één persoon:\n"
          + "één persoon minder in Mensen geholpen (looptijd)";

  @TempDir Path folder;
  private Desk desk;
  private String job;
  private ReviewedBook book;

  @BeforeEach
  void an_employer_knows_no_given_name() throws IOException {
    desk = new Desk(folder);
    job = folder.resolve("twijfel.yaml").toString();
    String text = Files.readString(Path.of("src/test/resources/jobs/twijfel.yaml"));
    Files.writeString(Path.of(job), text.replace("link: 0.9995", "link: 0.97"));
    desk.put(
        "gemeente_2021-03_ontvangen-20210403T0900.csv",
        bytes(
            """
            Nummer;BSN;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer;Soort;Startdatum;Einddatum;Resultaat
            G1;%s;Marijke;van;Leeuwen;23-05-1984;V;2510GW;48;Werkfit;01-01-2021;01-02-2021;Afgerond
            G2;%s;Hendrika;van;Leeuwen;23-05-1984;V;2510GW;48;Werkfit;01-01-2021;01-02-2021;Afgerond
            """
                .formatted(Partner.bsn("een", 1), Partner.bsn("twee", 2))));
    desk.put(
        "werkgevers/" + Partner.name("zorg", "2021-03", "20210404", "csv"),
        bytes(
            """
            Nummer;Voornaam;Tussenvoegsel;Achternaam;Geboortedatum;Geslacht;Postcode;Huisnummer;KvK;In dienst;Uren
            W1;;van;Leeuwen;23-05-1984;V;2510GW;48;27410011;01-02-2021;24
            """));
    book = new ReviewedBook(folder.resolve("twijfel.xlsx"));
  }

  private static byte[] bytes(String lines) {
    return lines.getBytes(StandardCharsets.UTF_8);
  }

  private String review(String way) {
    return desk.type("review", job, "--quiet", way, book.file().toString()).all();
  }

  private String run() {
    return desk.type("run", job, "--quiet").all();
  }

  @Test
  void what_ruling_out_one_does_is_foretold_and_comes_true() {
    assertThat(run()).contains("Mensen geholpen (looptijd): 3");
    review("--export");
    assertThat(book.pairs()).containsExactlyInAnyOrder("G1 W1", "G2 W1");
    assertThat(book.row(0, "G1 W1")).containsEntry("Gevolg van verschillend", FORETOLD);
    assertThat(book.row(0, "G2 W1")).containsEntry("Gevolg van verschillend", FORETOLD);

    book.fill(0, "G1 W1", "verschillend", "Gebeld: dat is haar zus.");
    assertThat(review("--import")).contains("1 keer verschillend");

    assertThat(run()).contains("Mensen geholpen (looptijd): 2");
    assertThat(review("--export")).contains("0 gevallen om over te besluiten en 1 eerder besluit");
  }
}
