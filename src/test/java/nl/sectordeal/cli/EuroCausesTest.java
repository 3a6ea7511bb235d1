package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Decisions that go in or out of the deal stand in figures of other years too. What they do in
 * euros is told once, with the number that the deal's own lines tell.
 */
class EuroCausesTest {
  private static final String ADA = "Ada;Brinkhuis;03-04-1980;27410011;";
  private static final String BERT = "Bert;Overbeek;05-06-1975;27410011;";
  private static final String CARLA = "Carla;Tadesse;07-08-1990;27410011;";
  private static final String DIRK = "Dirk;Zonneveld;09-10-1985;27410011;";
  private static final String EVA =
      "Eva;Lansink;11-12-1992;27410011;01-08-2023;31-10-2023;18;Ja;WW;;";
  private static final String COUNTS = ";31-10-2023;18;Ja;WW;;";
  private static final String OPEN = ";;18;Ja;WW;;";
  private static final String WITHOUT_PROOF = ";31-10-2023;18;Nee;WW;;";

  @TempDir Path folder;

  /**
   * Ada's work turns out to have begun before the deal, Bert's after the peildatum. Carla's and
   * Dirk's, which never counted, began before the deal too.
   */
  @Test
  void a_cause_has_one_line_with_the_number_of_the_deal() throws IOException {
    EuroJob job = new EuroJob(folder);
    String after = "01-05-2024";
    String inside = "01-08-2023";
    String early = "01-12-2022";
    publish(
        job.deliver(
            "2024-03",
            ADA + inside + COUNTS,
            BERT + inside + OPEN,
            CARLA + inside + WITHOUT_PROOF,
            DIRK + inside + WITHOUT_PROOF,
            EVA));
    publish(
        job.deliver(
            "2024-04",
            ADA + early + COUNTS,
            BERT + after + OPEN,
            CARLA + early + WITHOUT_PROOF,
            DIRK + early + WITHOUT_PROOF,
            EVA));

    Told told = job.type("compare", "2024-03/v1", "2024-03/v2");
    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("\n    -2  2 begindata gecorrigeerd door Gemeente\n");
    String euros = told.out().substring(told.out().indexOf("in euro: geteld"));
    assertThat(euros.lines().filter(line -> line.contains("begindat")))
        .as(told.out())
        .containsExactly(
            "     -9.166,67  2 begindata gecorrigeerd door Gemeente",
            "  2 begindata gecorrigeerd door Gemeente:");
    addsUp(euros(job));
  }

  private static void publish(EuroJob job) {
    Told told = job.run("--month", "2024-03", "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private static JsonNode euros(EuroJob job) throws IOException {
    Path version = job.desk().published("opdrachten", "2024-03", 2);
    JsonNode euros = EuroJob.read(Files.readString(version.resolve("difference.json")));
    return euros.path("euros").path(0);
  }

  private static void addsUp(JsonNode figure) {
    BigDecimal sum = BigDecimal.ZERO;
    int amounts = 0;
    for (JsonNode cause : figure.path("causes")) {
      sum = sum.add(cause.path("effect").path("counted").decimalValue());
      amounts += cause.path("amounts").size();
    }
    assertThat(sum).isEqualByComparingTo(figure.path("difference").path("counted").decimalValue());
    assertThat(amounts).isEqualTo(2);
  }
}
