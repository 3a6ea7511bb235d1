package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What comes later changes months that are published: young ones are offered to be issued again, of
 * older ones the correction is told until somebody accepts it.
 */
class RestatedMonthTest {
  @TempDir Path folder;
  private Desk desk;
  private String job;

  @BeforeEach
  void february_and_march_are_published() throws IOException {
    desk = new Desk(folder);
    Path file = folder.resolve("klein.yaml");
    String text = Files.readString(Path.of(Desk.SMALL));
    Files.writeString(file, text.replace("  language: nl", "  language: nl\n  restate_months: 1"));
    job = file.toString();
    deliver("2021-02", "20210303", 12);
    publish();
    deliver("2021-03", "20210403", 12);
    publish();
  }

  private void deliver(String month, String receipt, int rows) {
    desk.put(
        "lijsten/" + Partner.name("delft", month, receipt, "csv"),
        Partner.bytes(Partner.list("delft", rows)));
  }

  private Told publish() {
    Told told = desk.type("run", job, "--publish", "--quiet");
    assertThat(told.exit()).as(told.all()).isZero();
    return told;
  }

  private Told run() {
    return desk.type("run", job, "--quiet");
  }

  private Told accept(String month) {
    return desk.type("runs", job, "--accept", month, "--because", "Te klein.", "--quiet");
  }

  private Told accept(String month, String received) {
    return desk.type(
        "runs", job, "--accept", month, "--because", "Te klein.", "--received", received);
  }

  @Test
  void nothing_is_told_while_nothing_changed() {
    assertThat(run().out()).doesNotContain("laatste stand").doesNotContain("Correctie");
  }

  @Test
  void a_young_month_is_offered_to_be_issued_again() {
    deliver("2021-03", "20210405", 13);

    assertThat(run().out())
        .contains(
            "- 2021-02/v1 is niet meer de laatste stand: Trajecten afgerond (looptijd): 12 werd 13."
                + " Geef de maand opnieuw uit: sectordeal run "
                + job
                + " --month 2021-02 --publish")
        .contains("- 2021-03/v1 is niet meer de laatste stand: Trajecten afgerond");
    assertThat(desk.type("runs", job).out())
        .containsPattern("2021-02/v1, .*: heel. Niet meer de laatste stand: afgerond");
  }

  @Test
  void once_it_is_issued_again_it_is_the_latest() {
    deliver("2021-03", "20210405", 13);
    desk.type("run", job, "--quiet", "--month", "2021-02", "--publish");

    assertThat(run().out())
        .doesNotContain("2021-02/v")
        .contains("2021-03/v1 is niet meer de laatste stand");
  }

  @Test
  void an_older_month_is_a_correction_until_somebody_accepts_it() {
    deliver("2021-04", "20210503", 13);
    String told = run().out();
    assertThat(told)
        .contains(
            "- Correctie op 2021-02/v1: Trajecten afgerond (looptijd): 12 werd 13. De maand is te oud"
                + " om opnieuw uit te geven (restate_months: 1) en blijft zoals zij is. Akkoord?")
        .contains("sectordeal runs " + job + " --accept 2021-02 --because \"…\"")
        .contains("2021-03/v1 is niet meer de laatste stand");

    assertThat(accept("2021-02").out()).contains("De correctie op 2021-02/v1 is aanvaard");
    assertThat(desk.type("runs", job).out())
        .containsPattern(
            "2021-02/v1, .*: heel. Blijft zoals zij is: de correctie is aanvaard op"
                + " \\d\\d-\\d\\d-\\d{4} \\d\\d:\\d\\d: afgerond \\(looptijd\\): 12 werd 13\\.")
        .containsPattern("2021-03/v1, .*: heel. Niet meer de laatste stand: afgerond");

    assertThat(run().out())
        .doesNotContain("2021-02")
        .contains("2021-03/v1 is niet meer de laatste stand");
    assertThat(accept("2021-02").err()).contains("Op 2021-02/v1 staat geen correctie open.");
  }

  @Test
  void what_changes_after_it_was_accepted_is_told_again() {
    deliver("2021-04", "20210503", 13);
    run();
    accept("2021-02");
    deliver("2021-04", "20210505", 14);

    assertThat(run().out())
        .contains("Correctie op 2021-02/v1: Trajecten afgerond (looptijd): 12 werd 14.");
    assertThat(desk.type("runs", job).out())
        .containsPattern("2021-02/v1, .*: heel. Niet meer de laatste stand: afgerond");
  }

  @Test
  void what_comes_and_changes_no_figure_is_not_told() {
    deliver("2021-04", "20210503", 12);

    assertThat(run().out()).doesNotContain("laatste stand").doesNotContain("Correctie");
  }

  @Test
  void a_look_back_at_what_was_known_tells_nothing() {
    deliver("2021-03", "20210405", 13);
    run();

    Told back = desk.type("run", job, "--quiet", "--as-known-at", "2021-04-03T09:00:00");

    assertThat(back.out()).contains("maart 2021 (v1)").doesNotContain("laatste stand");
  }

  /** What was accepted is known from an instant before the moment as known at of another month. */
  @Test
  void a_correction_that_was_accepted_leaves_other_months_as_they_were() {
    deliver("2021-04", "20210503", 13);
    run();
    assertThat(accept("2021-02", "2021-03-20").out()).contains("is aanvaard");

    assertThat(desk.type("run", job, "--quiet", "--as-known-at", "2021-04-03T09:00:00").out())
        .contains("maart 2021 (v1)")
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-03/v1.");
  }

  /** A rerun of the version itself would know of it, and be another run. */
  @Test
  void a_version_is_accepted_after_the_moment_as_known_at() {
    deliver("2021-04", "20210503", 13);
    run();

    assertThat(accept("2021-02", "2021-03-03T08:00:00Z").err())
        .contains("was op dat moment nog niet gepubliceerd");
    assertThat(accept("2021-02", "2021-03-03T08:00:01Z").exit()).isZero();
    assertThat(
            desk.type("run", job, "--month", "2021-02", "--as-known-at", "2021-03-03T08:00:00Z")
                .out())
        .contains("Alle bestanden van deze run zijn gelijk aan die van 2021-02/v1.");
  }

  @Test
  void what_can_not_be_accepted_is_said() {
    assertThat(accept("2021-01").err()).contains("2021-01 is niet gepubliceerd.");
    assertThat(accept("2021-02").exit()).isEqualTo(2);
    assertThat(desk.type("runs", "--accept", "2021-02", "--because", "x").exit()).isEqualTo(2);
    deliver("2021-04", "20210503", 13);
    run();
    assertThat(accept("2021-02", "2021-01-01").err())
        .contains("was op dat moment nog niet gepubliceerd");
  }
}
