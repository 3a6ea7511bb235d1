package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.sectordeal._support.FiguresOf;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The deal ends on 31-12-2021 and accounts for ten years. Two persons ended on 20-01-2021 as far as
 * their lists say, and are kept for twelve years after that; who still works at an employer counts
 * from the end of the deal.
 */
class RetentionCommandTest {
  private static final String KEPT =
      """
        retention:
          verantwoording: { years: 10, after: deal, basis: "Subsidiebeschikking" }
          dienstverlening: { years: 12, basis: "AVG art. 5" }
      """;

  @TempDir Path folder;
  private Desk desk;
  private String job;

  @BeforeEach
  void two_persons_count() throws IOException {
    desk = new Desk(folder);
    Wilhelmina.delivered(desk);
    String small = Files.readString(Path.of(Desk.SMALL));
    job =
        Files.writeString(
                folder.resolve("klein.yaml"),
                small.replace("  language: nl\n", "  language: nl\n" + KEPT.indent(0)))
            .toString();
    assertThat(desk.type("run", job, "--month", "2021-01", "--quiet").exit()).isZero();
  }

  private Told retention(String... more) {
    String[] words = new String[more.length + 1];
    words[0] = job;
    System.arraycopy(more, 0, words, 1, more.length);
    return desk.type("retention", words);
  }

  @Test
  void nobody_is_due_on_the_last_day_that_somebody_may_be_kept() {
    assertThat(retention("--as-of", "2033-01-20").out())
        .contains("verantwoording: 10 jaar na het einde van de opdracht (Subsidiebeschikking)")
        .contains("dienstverlening: 12 jaar na de laatste dag van de persoon (AVG art. 5)")
        .contains("er is niets te vernietigen");
  }

  @Test
  void who_is_due_is_listed_and_nothing_is_destroyed() throws IOException {
    Told told = retention("--as-of", "2033-01-21");

    assertThat(told.exit()).isZero();
    assertThat(told.out())
        .contains("aantal personen: 1. Alle termijnen zijn voorbij")
        .contains("20-01-2033")
        .contains("Er is nog niets vernietigd.");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isNotEmpty();
  }

  @Test
  void the_list_that_was_shown_is_destroyed_and_figures_stay() throws IOException {
    Path figures = desk.report("klein", "2021-01").resolve("run.json");
    String before = FiguresOf.text(Files.readString(figures));
    String list = list(retention("--as-of", "2040-01-01"));

    Told told =
        retention("--as-of", "2040-01-01", "--destroy", list, "--because", "besluit van 9 januari");

    assertThat(told.exit()).as(told.all()).isZero();
    assertThat(told.out())
        .contains("Lijst " + list + " is vernietigd (aantal personen: 3).")
        .contains("Een rij die nooit is toegelaten, hoort bij geen persoon");
    assertThat(Remains.of(desk).places(Wilhelmina.TRACES)).isEmpty();
    assertThat(desk.type("run", job, "--month", "2021-01", "--quiet").exit()).isZero();
    assertThat(FiguresOf.text(Files.readString(figures))).isEqualTo(before);
    assertThat(retention("--as-of", "2040-01-01").out()).contains("er is niets te vernietigen");
  }

  @Test
  void another_list_than_the_one_of_now_is_refused() {
    String list = list(retention("--as-of", "2033-01-21"));

    Told told =
        retention("--as-of", "2040-01-01", "--destroy", list, "--because", "besluit van 9 januari");

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err())
        .contains(list + " is niet de lijst van 01-01-2040. Bekijk eerst")
        .contains("--as-of 2040-01-01");
  }

  @Test
  void a_job_that_says_nothing_of_it_has_no_list() {
    Told told = desk.type("retention", Desk.SMALL);

    assertThat(told.exit()).isEqualTo(2);
    assertThat(told.err()).contains("noemt geen bewaartermijnen");
  }

  private static String list(Told told) {
    Matcher list = Pattern.compile("Lijst ([0-9a-f]{12}),").matcher(told.out());
    assertThat(list.find()).as(told.all()).isTrue();
    return list.group(1);
  }

  /** Two years after help ended for most, and till the end of 2027 for all, as the fund asks. */
  @Test
  void persons_of_the_sector_deal_are_kept_till_the_end_of_2027() throws IOException {
    Desk zorg = new Desk(folder.resolve("zorg"));
    assertThat(zorg.type("run", Desk.ZORG, "--month", "2021-01", "--quiet").exit()).isIn(0, 3);
    String before = Desk.hashes(zorg.out()).toString();

    Told none = zorg.type("retention", Desk.ZORG, "--as-of", "2027-12-31");
    Told all = zorg.type("retention", Desk.ZORG, "--as-of", "2028-01-01");

    assertThat(none.out())
        .contains("begeleiding: 2 jaar na de laatste dag van de persoon (Autoriteit")
        .contains("verantwoording: 5 jaar na het einde van de opdracht (ESF 2014-2020:")
        .contains("er is niets te vernietigen");
    assertThat(all.exit()).isZero();
    assertThat(all.out())
        .contains("31-12-2027")
        .contains("Er is nog niets vernietigd.")
        .contains("sectordeal retention sectordeal-zorg-den-haag --as-of 2028-01-01 --destroy ");
    assertThat(Desk.hashes(zorg.out()).toString()).isEqualTo(before);
  }
}
