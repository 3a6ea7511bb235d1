package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A file is cut off in the middle, just behind a row: half of its rows are gone. It is held, and a
 * person lets it in or throws it away.
 */
class ReleaseCommandTest {
  private static final String CUT = Partner.name("gehalveerd", "2021-02", "20210303", "csv");

  @TempDir Path folder;
  private Desk desk;
  private byte[] cut;
  private Told held;

  @BeforeEach
  void a_file_is_cut_off() {
    desk = new Desk(folder);
    String whole = Partner.list("gehalveerd", 12);
    cut = Partner.bytes(whole.substring(0, whole.indexOf("gehalveerd-07")));
    desk.put(
        "lijsten/" + Partner.name("gehalveerd", "2021-01", "20210203", "csv"),
        Partner.bytes(whole));
    desk.put("lijsten/" + CUT, cut);
    held = run();
  }

  private Told run() {
    return desk.type("run", Desk.SMALL, "--quiet");
  }

  private Told release(String name, String... more) {
    String[] words = new String[4 + more.length];
    words[0] = Desk.SMALL;
    words[1] = name;
    words[2] = "--because";
    words[3] = "gebeld";
    System.arraycopy(more, 0, words, 4, more.length);
    return desk.type("release", words);
  }

  @Test
  void is_held_and_the_last_good_state_counts() {
    assertThat(held.exit()).isEqualTo(3);
    assertThat(held.out())
        .contains("1 van kracht, 1 aangehouden")
        .contains("Trajecten afgerond (looptijd): 12 van 100")
        .contains("- " + CUT + " (lijsten) wordt aangehouden en telt nog niet mee.")
        .contains("rijen staan niet meer in dit bestand: ")
        .contains(
            "sectordeal release " + Desk.SMALL + " " + hash() + " --because \"…\" [--discard]");
    assertThat(run().exit()).as("again").isEqualTo(3);
  }

  private String hash() {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(cut);
      return HexFormat.of().formatHex(digest).substring(0, 8);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void counts_once_it_is_released_by_name() {
    Told told = release(CUT);

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains(CUT + " is vrijgegeven. De volgende run verwerkt het");
    Told after = run();
    assertThat(after.exit()).isZero();
    assertThat(after.out())
        .contains("1 van kracht, 0 aangehouden")
        .contains("Trajecten afgerond (looptijd): 6 van 100");
  }

  @Test
  void is_said_to_count_once_it_is_released_and_no_longer_to_wait() throws IOException {
    String job =
        Files.writeString(
                folder.resolve("klein.yaml"),
                Files.readString(Path.of(Desk.SMALL))
                    + "  - { template: partner/maandrapportage, formats: [xlsx] }\n")
            .toString();
    desk.type("run", job, "--quiet");
    Path sources = desk.report("klein", "2021-02").resolve("tabellen/bronnen.csv");
    assertThat(sources).content().contains(CUT + ": ").contains("wacht tot iemand ernaar kijkt");
    desk.type("release", job, CUT, "--because", "gebeld");

    desk.type("run", job, "--quiet");

    assertThat(sources)
        .content()
        .contains(CUT + ": Dit bestand was aangehouden en is daarna vrijgegeven; het telt mee.")
        .doesNotContain("wacht tot iemand ernaar kijkt");
  }

  @Test
  void counts_once_it_is_released_by_hash_in_capitals_and_a_moment() {
    assertThat(
            release(hash().toUpperCase(java.util.Locale.ROOT), "--received", "2021-03-04").exit())
        .isZero();

    Told after = run();
    assertThat(after.exit()).isZero();
    assertThat(after.out())
        .contains("zoals bekend op 04-03-2021 23:59")
        .contains("Trajecten afgerond (looptijd): 6 van 100");
  }

  @Test
  void stays_out_once_it_is_discarded() {
    Told told = release(hash(), "--discard");

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains(CUT + " is weggegooid.");
    Told after = run();
    assertThat(after.exit()).isZero();
    assertThat(after.out())
        .contains("0 aangehouden")
        .contains("Trajecten afgerond (looptijd): 12 van 100");
  }

  @Test
  void cannot_be_released_twice() {
    release(CUT);
    run();

    Told again = release(CUT);

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains(CUT + " wordt niet aangehouden.\nOp dit moment wordt niets");
  }

  @Test
  void cannot_be_released_twice_before_the_run_either() {
    release(CUT);

    Told again = release(CUT, "--discard");

    assertThat(again.exit()).isEqualTo(2);
    assertThat(again.err()).contains("Over " + CUT + " is al besloten.");
    assertThat(release("plaatsingen.csv").err()).contains("Op dit moment wordt niets aangehouden.");
  }

  @Test
  void an_unknown_name_is_answered_with_what_is_held() {
    Told told = release("plaatsingen.csv");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("Er is geen levering plaatsingen.csv.\nWel aangehouden:")
        .contains(hash() + "  lijsten  " + CUT);
  }

  @Test
  void a_reason_is_needed() {
    assertThat(desk.type("release", Desk.SMALL, CUT).exit()).isEqualTo(2);
    Told blank = desk.type("release", Desk.SMALL, CUT, "--because", " ");
    assertThat(blank.exit()).isEqualTo(2);
    assertThat(blank.err()).contains("Geef met --because een reden op; zij wordt bewaard.");
  }

  @Test
  void a_reason_holds_no_national_id() {
    String number = Partner.bsn("reden", 1);
    Told told = desk.type("release", Desk.SMALL, CUT, "--because", "mist " + number + "?");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains("In de reden staat een nummer dat een BSN of ander persoonsnummer kan zijn.")
        .doesNotContain(number);
    assertThat(run().exit()).as("nothing was decided").isEqualTo(3);
  }

  @Test
  void cannot_be_released_before_it_came() {
    Told told = release(CUT, "--received", "2021-03-01");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains(CUT + " is pas op").contains("03-03-2021 09:00");
    release(CUT);
    run();
    assertThat(release(CUT, "--received", "2021-03-01").err())
        .as("when it waits no more")
        .contains(CUT + " is pas op");
    assertThat(release("plaatsingen.csv", "--received", "2021-03-01").err())
        .contains("Op 01-03-2021 23:59 werd niets aangehouden.");
  }

  @Test
  void a_newer_file_takes_its_place() {
    desk.put(
        "lijsten/" + Partner.name("gehalveerd", "2021-02", "20210310", "csv"),
        (Partner.list("gehalveerd", 13)).getBytes(StandardCharsets.UTF_8));

    Told after = run();

    assertThat(after.exit()).isZero();
    assertThat(after.out()).contains("Trajecten afgerond (looptijd): 13 van 100");
    assertThat(release(CUT).err()).contains(CUT + " wordt niet aangehouden.");
  }

  /** Files of changes wait for one another, so that an earlier one that comes late undoes it. */
  @Test
  void can_be_released_again_when_an_earlier_file_has_it_judged_anew() throws IOException {
    String changes =
        Files.writeString(
                folder.resolve("wijzigingen.yaml"),
                Files.readString(Path.of(Desk.SMALL)).replaceFirst("mode: full", "mode: changes"))
            .toString();
    Desk late = new Desk(folder.resolve("laat"));
    String february = broken(late, "2021-02", "20210303", 12);
    assertThat(late.type("run", changes, "--quiet").exit()).isEqualTo(3);
    release(late, changes, february, "2021-03-04");
    assertThat(late.type("run", changes, "--quiet").exit()).isZero();
    String january = broken(late, "2021-01", "20210203", 11);
    assertThat(late.type("run", changes, "--quiet").exit()).isEqualTo(3);
    assertThat(release(late, changes, february, "2021-03-05").err())
        .contains(february + " wacht op een eerder aangehouden bestand.")
        .contains("Wel aangehouden:")
        .contains(january);
    release(late, changes, january, "2021-03-05");
    assertThat(late.type("run", changes, "--quiet").out()).contains("- " + february);

    Told again = release(late, changes, february, "2021-03-06");

    assertThat(again.exit()).as(again.all()).isZero();
    assertThat(late.type("run", changes, "--quiet").exit()).isZero();
  }

  private static String broken(Desk desk, String month, String received, int rows) {
    String name = Partner.name("wijzigt", month, received, "csv");
    String list = Partner.list("wijzigt", rows).replace("01-01-2021", "01-0l-2021");
    desk.put("lijsten/" + name, Partner.bytes(list));
    return name;
  }

  private static Told release(Desk desk, String job, String name, String received) {
    return desk.type("release", job, name, "--because", "gebeld", "--received", received);
  }
}
