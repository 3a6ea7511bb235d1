package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What an auditor tries: each row is worth the right amount, or a sentence says why not. */
class EuroEdgeTest {
  @TempDir Path folder;

  @Test
  void every_row_is_worth_what_the_table_says_or_says_why_not() throws IOException {
    EuroJob job =
        new EuroJob(folder)
            // Orders that are never full and a deal from long before, so that only the rows decide.
            .change(
                text ->
                    text.replace("sum: 500000,", "sum: 90000000,")
                        .replace("from: \"2023-01-01\"", "from: \"2022-01-01\""))
            .deliver(
                "2026-01",
                "Ada;Brinkhuis;03-04-1980;27410011;01-07-2023;31-01-2024;24;Ja;Bijstand;;",
                "Bert;Overbeek;05-06-1975;27410011;01-07-2023;31-12-2023;20;Ja;WW;;",
                "Carla;Tadesse;07-08-1990;27410011;01-07-2023;30-06-2024;36;Ja;Bijstand;;",
                // The order ends on 30 June 2024: what comes after does not count for it.
                "Dirk;Zonneveld;09-10-1985;27410011;01-07-2023;;36;Ja;Bijstand;;",
                // Twelve months before the order, and a day more.
                "Eva;Brands;11-12-1992;27410011;01-07-2022;31-07-2023;36;Ja;WW;;",
                "Floor;Visser;12-12-1992;27410011;30-06-2022;31-07-2023;36;Ja;WW;;",
                // Hours: none, none told, and more than a week.
                "Gijs;Kuipers;13-12-1982;27410011;01-07-2023;31-07-2023;0;Ja;WW;;",
                "Hanna;Mol;14-12-1982;27410011;01-07-2023;31-07-2023;;Ja;WW;;",
                "Ilse;Prins;15-12-1982;27410011;01-07-2023;31-07-2023;40;Ja;WW;;",
                // 55 on the day itself, and a day later.
                "Joop;Hartman;01-07-1968;27410011;01-07-2023;31-12-2023;36;Ja;WW;;",
                "Karel;Jonker;02-07-1968;27410011;01-07-2023;31-12-2023;36;Ja;WW;;",
                "Lies;Wolters;03-07-1988;27410011;01-07-2023;31-12-2023;36;Ja;WW;;1250,50",
                // No order at all, and a group without value.
                "Mia;Postma;04-07-1988;11111110;01-07-2023;31-12-2023;36;Ja;WW;;",
                "Nel;Dekker;05-07-1988;27410011;01-07-2023;31-12-2023;36;Ja;Geen;;",
                // Two employers at a time: 30 hours, and 6 that are left of a week.
                "Otto;Smid;06-07-1988;27410011;01-07-2023;31-12-2023;30;Ja;WW;;",
                "Otto;Smid;06-07-1988;08410066;01-08-2023;31-12-2023;30;Ja;WW;;");

    Told told = job.run("--month", "2025-12");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Let op: één plaatsing is van iemand die tegelijk elders");
    assertThat(worths(job))
        .containsExactly(
            "1: 15555.56",
            "2: 5555.56",
            "3: 40000.00",
            "4: 40000.00",
            "5: 1666.67",
            "6: 0.00 NO_ORDER",
            "7: 0.00 NO_HOURS",
            "8: 0.00 NO_HOURS",
            "9: 1666.67",
            "10: 15000.00",
            "11: 10000.00",
            "12: 11250.50",
            "13: 0.00 NO_ORDER",
            "14: 0.00 NO_BLOCK",
            "15: 8333.33",
            "16: 1388.89 OVERLAP");
  }

  /** Number of the row, amount and remarks, in the order of the rows. */
  private static List<String> worths(EuroJob job) throws IOException {
    List<String> worths = new ArrayList<>();
    for (int row = 1; row <= 16; row++) {
      for (JsonNode line : job.amounts("2025-12")) {
        if (line.path("outcome").asString().endsWith(":" + row)) {
          worths.add(
              (row + ": " + line.path("amount").asString() + " " + line.path("remarks").asString())
                  .strip());
        }
      }
    }
    return worths;
  }

  @Test
  void who_ended_before_the_start_is_rejected_with_a_sentence() throws IOException {
    EuroJob job =
        new EuroJob(folder)
            .deliver(
                "2024-03",
                "Ada;Brinkhuis;03-04-1980;27410011;01-07-2023;30-06-2023;24;Ja;Bijstand;;");

    Told told = job.type("check");

    assertThat(told.out())
        .contains("De einddatum in de kolom Eind van rij 2 ligt voor de begindatum.");
  }

  @Test
  void somebody_with_a_subsidy_counts_for_longer_than_the_most() throws IOException {
    EuroJob job =
        new EuroJob(folder)
            .change(
                text ->
                    text.replace("sum: 500000,", "sum: 90000000,")
                        .replace("until: \"2024-06-30\"", "until: \"2025-12-31\""))
            .deliver(
                "2026-01",
                "Ada;Brinkhuis;03-04-1980;27410011;01-07-2023;31-12-2024;36;Ja;WW;Ja;",
                "Bert;Overbeek;05-06-1975;27410011;01-07-2023;31-12-2024;36;Ja;WW;Nee;");
    job.run("--month", "2025-12");

    assertThat(job.amounts("2025-12"))
        .extracting(line -> line.path("amount").asString())
        .containsExactlyInAnyOrder("30000.00", "20000.00");
  }

  @Test
  void an_order_from_before_the_table_is_asked_about() {
    Told told =
        new EuroJob(folder)
            .change(text -> text.replaceFirst("from: \"2023-07-01\"", "from: \"2023-06-30\""))
            .type("check");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(
            "heeft de tabel geen waarde vóór 2023-07-01, terwijl opdracht OPD-1 begint op 2023-06-30");
  }

  @Test
  void amounts_are_of_the_whole_deal() {
    Told told =
        new EuroJob(folder).change(text -> text.replace("per: deal", "per: year")).type("check");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("opdrachten met social return lopen over jaren heen. Schrijf deal.");
  }

  @Test
  void a_bonus_is_no_value_of_a_group() {
    Told told =
        new EuroJob(folder).change(text -> text.replace("WW: WW }", "WW: 55PLUS }")).type("check");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("dat komt boven op een bouwblok. Noem het onder bonuses.");
  }
}
