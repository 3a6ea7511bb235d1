package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import nl.sectordeal._support.FiguresOf;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Wilhelmina stands in a list with her number and in a workbook without, and asks to be forgotten.
 */
class ForgetCommandTest {
  @TempDir Path folder;
  private Desk desk;
  private String person;
  private String figures;
  private String decisions;

  @BeforeEach
  void she_counts() throws IOException {
    desk = new Desk(folder);
    Wilhelmina.delivered(desk);
    assertThat(run("2021-01").exit()).isZero();
    person = personOf("lijsten,L-7,");
    assertThat(links()).contains("boeken,W-1," + person);
    figures = FiguresOf.text(report("run.json"));
    decisions = report("decisions.csv");
  }

  private Told run(String month) {
    return desk.type("run", Desk.SMALL, "--month", month, "--quiet");
  }

  private Told forget() {
    return forget(person, "verzoek van 3 maart");
  }

  private Told forget(String whom, String because) {
    return desk.type("forget", Desk.SMALL, "--person", whom, "--because", because, "--quiet");
  }

  private String report(String name) {
    return report("2021-01", name);
  }

  private String report(String month, String name) {
    try {
      return Files.readString(desk.report("klein", month).resolve(name));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private String links() {
    return report("koppelingen.csv");
  }

  /** How a row was linked is no longer known when it is nameless, but to whom is. */
  private List<String> rowsWithPerson(String month) {
    return report(month, "koppelingen.csv")
        .lines()
        .map(line -> line.replaceAll("(,[^,]*){2}$", ""))
        .toList();
  }

  private String personOf(String row) {
    String line = links().lines().filter(one -> one.startsWith(row)).findFirst().orElseThrow();
    return line.split(",")[2];
  }

  @Test
  void nothing_of_her_is_left_but_in_the_inbox() throws IOException {
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).as("before").hasSize(2);
    Set<String> sealed = Remains.sealedIn(desk);
    assertThat(Remains.of(desk).holdBytes(sealed)).as("the search itself").isTrue();

    Told told = forget();

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("Persoon " + person + " is vergeten.")
        .contains("Verwijder de persoon zelf uit de inbox");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
    assertThat(Remains.sealedIn(desk)).as("of the two others").hasSize(2);
    assertThat(Remains.of(desk).holdBytes(sealed)).isFalse();
  }

  @Test
  void figures_and_decisions_stay_what_they_are() {
    forget();

    assertThat(run("2021-01").exit()).isZero();
    assertThat(FiguresOf.text(report("run.json"))).isEqualTo(figures);
    assertThat(report("decisions.csv")).isEqualTo(decisions).contains(person);
  }

  @Test
  void her_rows_hold_together_by_a_decision_and_by_no_number() {
    forget();

    assertThat(run("2021-01").exit()).isZero();
    assertThat(links().lines().filter(line -> line.contains(person)))
        .hasSize(2)
        .allMatch(line -> line.contains(",verdict,"));
  }

  @Test
  void what_was_published_is_not_called_into_question() {
    String month = "2021-01";
    assertThat(desk.type("run", Desk.SMALL, "--month", month, "--publish").exit()).isZero();
    forget();

    Told told = run(month);

    assertThat(told.out())
        .contains("Na de publicatie van 2021-01/v1 is iemand vergeten.", "koppelingen.csv")
        .doesNotContain("stuur ons dan beide mappen");
  }

  @Test
  void a_partner_s_files_go_until_the_next_run() {
    Path returned = desk.report("klein", "2021-01").resolve("terugkoppeling");
    assertThat(returned).isDirectory();

    forget();

    assertThat(returned).doesNotExist();
    run("2021-01");
    assertThat(returned).isDirectory();
  }

  @Test
  void next_month_s_files_do_not_bring_her_back() throws IOException {
    forget();
    String her = Wilhelmina.ROW.substring("L-7;".length());
    desk.put(
        "lijsten/stad_2021-02_ontvangen-20210303T0900.csv",
        Wilhelmina.list(
            "L-7;" + her + Wilhelmina.TRAJECT,
            Wilhelmina.OTHER,
            "L-9;" + her + ";Taal;01-01-2021;25-01-2021;Afgerond",
            "L-10;" + her + ";Taal;01-01-2021;25-12-2020;Afgerond"));
    desk.put(
        "boeken/huis_2021-02_ontvangen-20210303T1000.xlsx",
        PlacementBook.of("W-5 W. Oudeboonstra 06-05-1985", "W-2 Joke Bos -"));

    Told told = run("2021-02");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(report("2021-02", "decisions.csv")).isEqualTo(decisions);
    assertThat(rowsWithPerson("2021-02")).isEqualTo(rowsWithPerson("2021-01"));
    assertThat(report("2021-02", "run.json").replaceAll("\\s", ""))
        .contains("\"R90\":{\"severity\":\"WARN\",\"count\":4}");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
  }

  @Test
  void she_counts_too_when_her_partners_leave_her_out() {
    forget();
    desk.put("lijsten/stad_2021-02_ontvangen-20210303T0900.csv", Wilhelmina.list(Wilhelmina.OTHER));

    assertThat(run("2021-02").exit()).isZero();

    assertThat(report("2021-02", "decisions.csv")).isEqualTo(decisions);
  }

  @Test
  void somebody_alike_with_another_number_is_let_in() {
    forget();
    desk.put(
        "lijsten/stad_2021-02_ontvangen-20210303T0900.csv",
        Wilhelmina.list(
            Wilhelmina.OTHER, "L-9;012345672;Wilma;Oudeboonstra;06-05-1985" + Wilhelmina.TRAJECT));

    run("2021-02");

    assertThat(report("2021-02", "koppelingen.csv")).contains("lijsten,L-9,");
    assertThat(report("2021-02", "run.json")).doesNotContain("R90");
  }

  @Test
  void a_file_that_comes_late_with_an_earlier_receipt_does_not_bring_her_back() throws IOException {
    forget();
    desk.put(
        "lijsten/stad_2020-12_ontvangen-20210105T0900.csv",
        Wilhelmina.list(Wilhelmina.ROW + ";Taal;01-01-2021;25-01-2021;Afgerond"));

    run("2021-01");

    assertThat(report("decisions.csv")).isEqualTo(decisions);
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
  }

  @Test
  void a_second_time_completes_the_first() throws IOException {
    forget();
    Told again = forget();

    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("was al vergeten");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
  }

  @Test
  void a_check_says_what_a_run_will_do() {
    forget();
    String said = run("2021-01").out();

    assertThat(desk.type("check", Desk.SMALL, "--quiet").out())
        .contains("Trajecten afgerond (looptijd): 2 van 100");
    assertThat(said).contains("Trajecten afgerond (looptijd): 2 van 100");
  }

  @Test
  void a_reason_does_not_name_her() {
    Told told = forget(person, "mevrouw Oudeboonstra belde");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("noemt de persoon bij naam").doesNotContain("Oudeboonstra");
    assertThat(forget(person, " ").err()).contains("Geef met --because een reden op");
  }

  @Test
  void somebody_unknown_cannot_be_forgotten() {
    Told told = forget("00000-00000", "verzoek");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("Er is geen persoon 00000-00000");
    assertThat(forget("persoon", "verzoek").err()).contains("Er is geen persoon persoon;");
  }

  @Test
  void a_doubtful_pair_is_decided_first() {
    desk.put(
        "boeken/thuis_2021-01_ontvangen-20210203T1100.xlsx",
        PlacementBook.of("T-1 - Oudebonstra 06-05-1985"));
    run("2021-01");
    assertThat(report("run.json")).contains("\"doubtful_pairs\": 1");

    Told told = forget();

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("nog niet zeker").contains("review");
  }

  @Test
  void another_job_with_the_same_files_is_asked_apart() throws IOException {
    String second =
        Files.writeString(
                folder.resolve("tweede.yaml"),
                Files.readString(Path.of(Desk.SMALL)).replace("name: klein", "name: tweede"))
            .toString();
    desk.type("run", second, "--month", "2021-01", "--quiet");
    Path other = desk.report("tweede", "2021-01").resolve("decisions.csv");
    String before = Files.readString(other);

    assertThat(forget().out()).contains("Opdracht tweede kreeg hetzelfde bestand");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).hasSize(2);
    desk.type("run", second, "--month", "2021-01", "--quiet");
    assertThat(Files.readString(other)).isEqualTo(before);

    Told there = desk.type("forget", second, "--person", person, "--because", "verzoek");
    assertThat(there.exit()).as(there.all()).isZero();
    assertThat(forget().out()).doesNotContain("kreeg hetzelfde bestand");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
    run("2021-01");
    assertThat(FiguresOf.text(report("run.json"))).isEqualTo(figures);
  }

  @Test
  void a_job_that_is_new_passes_over_what_was_emptied() throws IOException {
    forget();
    String later =
        Files.writeString(
                folder.resolve("later.yaml"),
                Files.readString(Path.of(Desk.SMALL)).replace("name: klein", "name: later"))
            .toString();

    desk.type("run", later, "--month", "2021-01", "--quiet");

    Path report = desk.report("later", "2021-01");
    assertThat(Files.readString(report.resolve("run.json"))).contains("R90");
    assertThat(Files.readString(report.resolve("koppelingen.csv"))).doesNotContain("L-7", "W-1");
  }

  @Test
  void who_was_forgotten_can_still_be_explained_by_number() {
    forget();

    Told told = desk.type("explain", Desk.SMALL, "afgerond", "--person", person);

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out()).contains("Persoon " + person + ": 2 rijen").contains("lijsten/stad L-7");
  }
}
