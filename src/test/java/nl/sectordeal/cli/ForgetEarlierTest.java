package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal._support.FiguresOf;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In January the employer's row W-1 is Wilhelmina's, and that month is published. After it the row
 * says something else, and only then she asks to be forgotten.
 */
class ForgetEarlierTest {
  private static final String JANUARY = "2021-01";
  private static final String FEBRUARY = "2021-02";
  private static final String VERDICT =
      """
      insert into person_verdict (job, one_source, one_sender, one_key, other_source,
        other_sender, other_key, says, effective, who, because, file)
      values ('klein', 'boeken', 'huis', 'W-1', 'lijsten', 'stad', 'L-7', 'SAME',
        timestamp with time zone '2021-03-04 09:00:00+00:00', 'ik', 'gezien', '')""";

  @TempDir Path folder;
  private Desk desk;
  private String person;

  @BeforeEach
  void january_is_published() throws IOException {
    desk = new Desk(folder);
    Wilhelmina.delivered(desk);
    publish(JANUARY);
    String line = published(JANUARY, "koppelingen.csv").lines().skip(1).findFirst().orElseThrow();
    person = line.split(",")[2];
    assertThat(published(JANUARY, "koppelingen.csv")).contains("boeken,W-1," + person);
  }

  /** The employer gave her key to Bertus. */
  private void bertus() throws IOException {
    employers(FEBRUARY, "20210303", "W-1 Bertus Nieuwenhuis 07-08-1990");
    publish(FEBRUARY);
  }

  /** The employer knows her by another given name; somebody said that it is still her. */
  private void hardlyWilhelmina() throws Exception {
    employers(FEBRUARY, "20210303", "W-1 Truus Oudeboonstra 06-05-1985");
    assertThat(run(FEBRUARY).exit()).isZero();
    assertThat(concept(FEBRUARY, "koppelingen.csv")).doesNotContain("boeken,W-1," + person);
    desk.sql(VERDICT);
    publish(FEBRUARY);
  }

  @Test
  void what_was_hers_goes_though_its_key_is_somebody_else_s_now() throws IOException {
    bertus();

    assertThat(forget().exit()).isZero();

    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
  }

  @Test
  void a_published_month_comes_out_the_same() throws Exception {
    bertus();
    forget();

    isSameAsPublished(JANUARY);
    isSameAsPublished(FEBRUARY);
  }

  @Test
  void so_it_does_when_only_a_verdict_says_by_now_that_it_is_her() throws Exception {
    hardlyWilhelmina();
    forget();

    isSameAsPublished(JANUARY);
    isSameAsPublished(FEBRUARY);
  }

  @Test
  void who_has_the_key_now_is_not_frozen() throws IOException {
    bertus();
    forget();
    employers("2021-03", "20210403", "W-1 Bertus Nieuwenhuizen 07-08-1990");

    assertThat(run("2021-03").exit()).isZero();

    assertThat(concept("2021-03", "run.json")).doesNotContain("R90");
    assertThat(desk.type("explain", Desk.SMALL, "--row", "boeken/huis:W-1").out())
        .contains("huis_2021-03_ontvangen-20210403T1000.xlsx");
  }

  private void isSameAsPublished(String month) throws IOException {
    Matcher known =
        Pattern.compile("\"as_known_at\": \"([^\"]+)\"").matcher(published(month, "run.json"));
    assertThat(known.find()).isTrue();

    Told told = run(month, "--as-known-at", known.group(1));

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(concept(month, "decisions.csv")).isEqualTo(published(month, "decisions.csv"));
    assertThat(figures(concept(month, "run.json")))
        .isEqualTo(figures(published(month, "run.json")));
    assertThat(told.out()).doesNotContain("Ook besluiten of bandbreedten", "stuur ons dan");
  }

  /** A verdict without its words makes another run id. */
  private static String figures(String runJson) {
    return FiguresOf.text(runJson).replaceAll("\"(version|run_id)\": [^,]+,", "");
  }

  private void employers(String month, String received, String row) {
    desk.put(
        "lijsten/stad_%s_ontvangen-%sT0900.csv".formatted(month, received),
        Wilhelmina.list(Wilhelmina.ROW + Wilhelmina.TRAJECT, Wilhelmina.OTHER));
    desk.put(
        "boeken/huis_%s_ontvangen-%sT1000.xlsx".formatted(month, received),
        PlacementBook.of(row, "W-2 Joke Bos -"));
  }

  private Told forget() {
    return desk.type(
        "forget",
        Desk.SMALL,
        "--person",
        person,
        "--because",
        "verzoek",
        "--received",
        "2021-03-05T08:00:00Z",
        "--quiet");
  }

  private void publish(String month) {
    Told told = run(month, "--publish");
    assertThat(told.exit()).as(told.all()).isZero();
  }

  private Told run(String month, String... more) {
    List<String> words = new ArrayList<>(List.of(Desk.SMALL, "--month", month, "--quiet"));
    words.addAll(List.of(more));
    return desk.type("run", words.toArray(String[]::new));
  }

  private String published(String month, String name) throws IOException {
    return Files.readString(desk.published("klein", month, 1).resolve(name));
  }

  private String concept(String month, String name) throws IOException {
    return Files.readString(desk.report("klein", month).resolve(name));
  }
}
