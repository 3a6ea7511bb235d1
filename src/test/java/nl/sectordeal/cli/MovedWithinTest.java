package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A correction moves people from group to group, or from month to month, and leaves every total as
 * it was: that is told too, with its cause.
 */
class MovedWithinTest {
  private static final String JOB = "src/test/resources/jobs/oorzaken.yaml";
  private static final String AT_WORK = "27410011;01-02-2021;;24";

  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void a_month_is_published_twice() {
    desk = new Desk(folder);
    CorrectingPartners partners = new CorrectingPartners();
    partners.put("akkoorden", "A1", "27410011;10;01-01-2021;");
    for (int person = 1; person <= 30; person++) {
      String group = person <= 18 ? "Bijstand" : "Nugger";
      partners.put("gemeente", "G" + person, person, AT_WORK + ";;" + group);
      partners.put("werkgevers", "W" + person, person, AT_WORK);
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-02-2021;Afgerond");
    }
    partners.deliver(desk, "2021-02", "20210303");
    publish();
    for (int person = 1; person <= 7; person++) {
      partners.put("gemeente", "G" + person, person, AT_WORK + ";;Nugger");
      partners.put("trajecten", "T" + person, person, "Werkfit;01-01-2021;20-01-2021;Afgerond");
    }
    partners.deliver(desk, "2021-03", "20210403");
    publish();
  }

  @AfterAll
  static void tidy() throws IOException {
    Desk.delete(folder.resolve("data"));
  }

  private static void publish() {
    Told told = desk.type("run", JOB, "--quiet", "--month", "2021-02", "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private static Path version() {
    return desk.out().resolve("oorzaken/2021-02/v2");
  }

  @Test
  void compare_tells_what_each_part_was_and_is_and_what_moved() {
    Told told = desk.type("compare", JOB, "2021-02/v1", "2021-02/v2");

    assertThat(told.out())
        .contains(
            "Banen uit akkoorden (looptijd): geteld 30 → 30\n"
                + "        doelgroep BIJSTAND 18 → 11, NUG 12 → 19\n"
                + "     0  7 doelgroepen gecorrigeerd door Gemeente\n")
        .contains("        maand 2021-01 0 → 7, 2021-02 30 → 23\n")
        .contains("geteld (BIJSTAND, 2021-02) → geteld (NUG, 2021-02)\n")
        .contains("Niet veranderd: Diploma's.");
  }

  @Test
  void the_file_for_machines_has_the_parts_and_the_decisions() throws IOException {
    assertThat(Files.readString(version().resolve("difference.json")).replaceAll("\\s+", " "))
        .contains("{ \"part\": \"group\", \"label\": \"BIJSTAND\", \"before\": 18, \"after\": 11 }")
        .contains("\"nl\": \"7 einddata gecorrigeerd door Gemeente\"");
  }

  @Test
  void readers_are_told_without_how_many_went_to_and_fro() throws IOException {
    try (PDDocument document = Loader.loadPDF(version().resolve("maandrapportage.pdf").toFile())) {
      assertThat(new PDFTextStripper().getText(document))
          .contains("x doelgroepen gecorrigeerd door Gemeente")
          .contains("doelgroep Bijstand (was 18) 11")
          .contains("maand februari 2021 (was 30) 23")
          .contains("x einddata gecorrigeerd door Gemeente")
          .doesNotContain("7 einddata");
    }
    assertThat(Files.readString(version().resolve("tabellen/verschillen.csv")))
        .startsWith("measure,period,cause,")
        .contains("\nakkoordbanen,deal,doelgroep Bijstand (was 18),11,,\n");
  }
}
