package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Months of the sample published in turn, with late files and a verdict that is withdrawn again.
 */
class CompareSampleTest {
  private static final int KEYS = 3;

  @TempDir Path folder;
  private Desk desk;

  @Test
  void every_difference_of_published_months_has_named_causes() throws IOException {
    desk = new Desk(folder);
    publish("2021-01", "2021-02-10T12:00:00Z");
    publish("2021-02", "2021-03-10T12:00:00Z");
    publish("2021-02", "2021-04-08T12:00:00Z");
    decide(0, 1, "zelfde", "2021-04-09T12:00:00Z");
    publish("2021-02", "2021-04-09T12:00:00Z");
    decide(1, 0, "herroepen", "2021-04-10T12:00:00Z");
    publish("2021-02", "2021-04-10T12:00:00Z");

    assertThat(compare("2021-02/v1", "2021-02/v2"))
        .contains("    -9  9 rijen niet meer geleverd door Gemeente Den Haag\n")
        .contains("   +10  10 voorlopige plaatsingen bevestigd door UWV (voorlopig -10)\n")
        .contains("begindatum gecorrigeerd door Werkgevers");
    assertThat(compare("2021-01/v1", "2021-02/v4")).contains("door het verstrijken van de tijd: ");
    String joined = compare("2021-02/v2", "2021-02/v3");
    String parted = compare("2021-02/v3", "2021-02/v4");
    assertThat(joined + parted)
        .containsPattern("na een besluit van een mens over wie wie is: \\d+ persone?n?")
        .doesNotContain("rij niet meer");
  }

  private void publish(String month, String known) {
    Told told =
        desk.type(
            "run",
            Desk.ZORG,
            "--quiet",
            "--inbox",
            Desk.ZORG_INBOX.toString(),
            "--month",
            month,
            "--as-known-at",
            known,
            "--publish");
    assertThat(told.exit()).as(told.all()).isIn(0, 3);
    assertThat(told.out()).contains(month);
  }

  private String compare(String one, String other) {
    Told told = desk.type("compare", Desk.ZORG, one, other);
    assertThat(told.exit()).as(told.err()).isZero();
    assertThat(told.out()).doesNotContainPattern("\\boverig\\b").doesNotContain("andere regels");
    return told.out();
  }

  /** Says so of a pair of a sheet; the first that is in doubt is about a row that waits. */
  private void decide(int sheet, int row, String word, String at) {
    Path file = folder.resolve(word + ".xlsx");
    Told out = desk.type("review", Desk.ZORG, "--quiet", "--export", file.toString());
    assertThat(out.exit()).as(out.all()).isZero();
    ReviewedBook book = new ReviewedBook(file);
    List<String> cells = List.copyOf(book.rows(sheet).get(row).values());
    String one = last(cells.get(cells.size() - KEYS));
    String other = last(cells.get(cells.size() - KEYS + 1));
    String keys = one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    book.fill(sheet, keys, word, "gebeld met de werkgever");
    Told in =
        desk.type(
            "review",
            Desk.ZORG,
            "--quiet",
            "--import",
            file.toString(),
            "--received",
            at,
            "--by",
            "Ans");
    assertThat(in.exit()).as(in.all()).isZero();
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf('/') + 1);
  }
}
