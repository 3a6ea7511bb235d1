package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import nl.sectordeal.cli.Desk.Told;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An auditor has a figure of a version; the month was published again since. */
class ExplainedVersionTest {
  private static final String JOB = "src/test/resources/jobs/wisselend.yaml";
  private static final String MONTH = "2021-01";

  @TempDir static Path folder;
  private static Desk desk;

  @BeforeAll
  static void a_month_is_published_twice() {
    desk = new Desk(folder);
    ChangingPartners partners = new ChangingPartners(4);
    for (int month = 1; month <= 2; month++) {
      partners.deliver(desk, YearMonth.of(2021, month));
      Told told = desk.type("run", JOB, "--month", MONTH, "--publish", "--quiet");
      assertThat(told.exit()).as(told.all()).isZero();
    }
  }

  private static Told explain(String... more) {
    return desk.type(
        "explain", Stream.concat(Stream.of(JOB), Stream.of(more)).toArray(String[]::new));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void the_decisions_are_those_of_the_version(int version) throws IOException {
    Path decisions = desk.published("wisselend", MONTH, version).resolve("decisions.csv");
    List<String> published;
    try (Stream<String> lines = Files.lines(decisions)) {
      published = lines.filter(line -> line.startsWith("klaar,")).map(line -> cut(line)).toList();
    }

    String number = Integer.toString(version);
    Told told = explain("klaar", "--month", MONTH, "--version", number, "--format", "csv");

    assertThat(told.out().lines().skip(1).map(line -> cut(line)).distinct().toList())
        .isEqualTo(published)
        .isNotEmpty();
  }

  private static String cut(String line) {
    return String.join(",", List.of(line.split(",", -1)).subList(0, 6));
  }

  @Test
  void every_answer_says_as_of_when_it_is() {
    assertThat(explain("klaar", "--month", MONTH, "--version", "1").out())
        .startsWith("Wisselende opdracht, 2021-01: zoals gepubliceerd als 2021-01/v1.\n")
        .contains("Peildatum 31-01-2021, zoals bekend op 03-02-2021 09:00.");
    assertThat(explain("klaar", "--month", MONTH).out())
        .startsWith("Wisselende opdracht, 2021-01: zoals nu bekend.\n")
        .contains(
            "Gepubliceerd als 2021-01/v2, zoals bekend op 03-03-2021 09:00. Dat cijfer opent met --version 2.");
    assertThat(explain("--row", "gemeente:T1", "--month", MONTH).out())
        .startsWith("Wisselende opdracht, 2021-01: zoals nu bekend.\n");
  }

  /** Both link the persons anew, as known then. */
  @Test
  void what_is_known_now_is_the_same_after_a_look_back() {
    String now = explain("klaar", "--month", MONTH, "--format", "csv").out();

    assertThat(desk.type("dossier", JOB, "--month", MONTH, "--version", "1").exit()).isZero();
    assertThat(explain("klaar", "--month", MONTH, "--format", "csv").out()).isEqualTo(now);

    assertThat(explain("klaar", "--month", MONTH, "--version", "1").exit()).isZero();
    assertThat(explain("klaar", "--month", MONTH, "--format", "csv").out()).isEqualTo(now);
  }

  @Test
  void a_version_that_is_not_there_is_told() {
    Told none = explain("klaar", "--month", MONTH, "--version", "9");
    assertThat(none.exit()).isEqualTo(2);
    assertThat(none.err()).contains("2021-01/v9 is niet gepubliceerd. Kijk met sectordeal runs");

    assertThat(explain("klaar", "--version", "1").err()).contains("Zeg met --month");
  }
}
