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

/** A run in which placements are worth euros against orders. */
class EuroRunTest {
  private static final Path JOB = Path.of("src/test/resources/jobs/opdrachten.yaml");
  private static final String PLACEMENTS =
      """
      Nummer;Voornaam;Achternaam;Geboortedatum;KvK;Start;Eind;Uren;Bewijs;Doelgroep;Subsidie;Kosten
      1;Ada;Brinkhuis;03-04-1980;27410011;01-07-2023;31-01-2024;24;Ja;Bijstand;;
      2;Bert;Overbeek;05-06-1975;27410011;01-07-2023;31-12-2023;20;Ja;WW;;
      3;Carla;Tadesse;07-08-1990;27410011;01-07-2023;;36;Nee;Bijstand;;
      4;Dirk;Zonneveld;09-10-1985;08410066;01-01-2024;;40;Ja;WW;;
      5;Eva;Brands;11-12-1992;08410066;01-01-2024;;40;Ja;Geen;;
      """;

  @TempDir Path folder;
  private Desk desk;

  @BeforeEach
  void deliver() {
    desk = new Desk(folder.resolve("desk"));
    desk.put(
        "plaatsingen_2024-03_ontvangen-20240403T0900.csv",
        PLACEMENTS.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void amounts_stand_in_a_list_that_adds_up_to_the_report() throws IOException {
    Told told = desk.type("run", JOB.toString(), "--quiet");
    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains(
            "Plaatsingen voor social return (looptijd): 26.111,12 van 37.500,03 euro, met 3 plaatsingen",
            "Opdracht OPD-1 (Huize Rust): 21.111,12 van 25.000,00 euro");

    Path report = desk.report("opdrachten", "2024-03");
    assertThat(Files.readAllLines(report.resolve("bedragen.csv")))
        .hasSize(5)
        .anyMatch(line -> line.endsWith(",40000,24,36,7,0,15555.56,15555.56,0.00,"))
        .anyMatch(line -> line.endsWith(",20000,20,36,6,0,5555.56,5555.56,0.00,"))
        // Three of the months of the order have passed; 40 hours are a full week.
        .anyMatch(line -> line.endsWith(",20000,36,36,3,0,5000.00,5000.00,0.00,"))
        .anyMatch(line -> line.endsWith(",0.00,0.00,0.00,NO_BLOCK"));
    assertThat(Files.readAllLines(report.resolve("tabellen/social-return-in-euro.csv")))
        .contains(
            "Huize Rust,OPD-1,2023-07-01,2024-06-30,500000.00,25000.00,2,21111.12,0.00,0.00,3888.88",
            "De Linde,OPD-2,2023-07-01,2024-06-30,250000.50,12500.03,1,5000.00,0.00,0.00,7500.03");
    assertThat(Files.readString(report.resolve("datapackage.json")))
        .contains("bedragen.csv", "\"unit\": \"euro\"");
    assertThat(report.resolve("maandrapportage.pdf")).exists();
  }

  @Test
  void another_table_is_another_run() throws IOException {
    Path jobs = Files.createDirectories(folder.resolve("jobs"));
    Path job = Files.copy(JOB, jobs.resolve("opdrachten.yaml"));
    Path table = jobs.resolve("bouwblokken.csv");
    Files.copy(JOB.resolveSibling("bouwblokken.csv"), table);
    desk.type("run", job.toString(), "--quiet");
    Path summary = desk.report("opdrachten", "2024-03").resolve("datapackage.json");
    String before = Files.readString(summary);

    Files.writeString(table, Files.readString(table).replace("20000", "25000"));
    desk.type("run", job.toString(), "--quiet");

    assertThat(Files.readString(summary)).isNotEqualTo(before);
    assertThat(Files.readString(summary.resolveSibling("bedragen.csv")))
        .contains(",25000,36,36,3,0,6250.00,6250.00,0.00,");
  }

  @Test
  void a_group_without_value_in_the_table_is_a_wrong_job_file() throws IOException {
    Path jobs = Files.createDirectories(folder.resolve("jobs"));
    Path job = Files.copy(JOB, jobs.resolve("opdrachten.yaml"));
    Files.writeString(
        jobs.resolve("bouwblokken.csv"),
        "code,amount_per_year,max_months,from,source\nPW,40000,24,2023-07-01,proef\n");

    Told told = desk.type("check", job.toString(), "--quiet");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("groups.WW (regel 43) is WW, en die code staat niet in de tabel met waarden.");
  }

  @Test
  void a_published_month_is_told_when_only_hours_changed() {
    assertThat(desk.type("run", JOB.toString(), "--quiet", "--publish").exit()).isZero();
    desk.put(
        "plaatsingen_2024-04_ontvangen-20240503T0900.csv",
        PLACEMENTS
            .replace("31-01-2024;24;Ja", "31-01-2024;27;Ja")
            .getBytes(StandardCharsets.UTF_8));
    String march =
        "Geef de maand opnieuw uit: sectordeal run " + JOB + " --month 2024-03 --publish";

    Told april = desk.type("run", JOB.toString(), "--quiet");
    assertThat(april.out())
        .contains(
            "- 2024-03/v1 is niet meer de laatste stand: Plaatsingen voor social return (looptijd):"
                + " 26.111,12 werd 28.055,56 euro. "
                + march);
    Told same = desk.type("run", JOB.toString(), "--quiet", "--month", "2024-03");
    assertThat(same.out()).contains(march);

    assertThat(
            desk.type("run", JOB.toString(), "--quiet", "--month", "2024-03", "--publish").exit())
        .isZero();
    assertThat(desk.type("run", JOB.toString(), "--quiet").out()).doesNotContain("laatste stand");
  }
}
