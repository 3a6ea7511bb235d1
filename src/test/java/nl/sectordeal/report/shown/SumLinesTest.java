package nl.sectordeal.report.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.measure.Figure;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.measure.Recount;
import nl.sectordeal.measure.StraightPath;
import nl.sectordeal.measure.TieOut;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.MonthlyReport.Funnel;
import nl.sectordeal.report.MonthlyReport.Header;
import nl.sectordeal.report.MonthlyReport.Linkage;
import nl.sectordeal.report.MonthlyReport.Persons;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.protect.Kinship;
import org.junit.jupiter.api.Test;

/** Every figure is reckoned along every way, and no sum tells what a table hides. */
class SumLinesTest {
  private final SumWords words = new SumWords(Texts.in(Locale.forLanguageTag("nl")));

  private static MonthlyReport report(Figure figure) {
    Header header =
        new Header(
            "job",
            "Job",
            LocalDate.parse("2021-01-01"),
            LocalDate.parse("2022-12-31"),
            ReportMonth.parse("2021-03"),
            Instant.EPOCH,
            null,
            "1",
            "",
            "",
            Locale.forLanguageTag("nl"));
    return new MonthlyReport(
        header,
        List.of(),
        List.of(figure),
        TieOut.listTies(List.of(figure), new Recount()),
        new Persons(0, 0, 0, 0),
        Linkage.NONE,
        new Funnel(0, 0, 0, 0),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        null,
        List.of());
  }

  private static Figure figure(
      int counted, Map<String, Integer> groups, Map<String, Integer> months) {
    return new Figure(
        "mensen",
        "Mensen",
        Unit.PERSONS,
        "2021",
        counted,
        0,
        0,
        0,
        counted,
        counted + 2,
        new StraightPath(250, LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31)),
        new TreeMap<>(groups),
        new TreeMap<>(),
        new TreeMap<>(months),
        new TreeMap<>(Map.of("uwv", counted)),
        new TreeMap<>(),
        null,
        List.of(),
        new Figure.Evidence(counted - 10, 10, 0, null),
        null);
  }

  private List<String> sums(Figure figure, int smallest) {
    MonthlyReport report = report(figure);
    return new SumLines(report, SmallCells.of(report, Kinship.NONE, smallest))
        .list().stream().map(line -> words.way(line) + ": " + words.sum(line)).toList();
  }

  @Test
  void the_arithmetic_is_shown() {
    assertThat(
            sums(
                figure(
                    212,
                    Map.of("BIJSTAND", 140, "WW", 72),
                    Map.of("2021-01", 70, "2021-02", 66, "2021-03", 76)),
                5))
        .containsExactly(
            "maanden: 70 + 66 + 76 = 212",
            "doelgroepen: 140 + 72 = 212",
            "partners: 212 = 212",
            "bewijs: 202 + 10 + 0 = 212",
            "deelnemerslijst: 212 personen in de lijst = 212 geteld",
            "laag en hoog: 212 ≤ 212 ≤ 214",
            "belofte: 250 beloofd − 212 geteld = 38 te gaan");
  }

  @Test
  void a_small_count_is_hidden_with_another_that_would_give_it_away() {
    assertThat(
            sums(
                figure(
                    40,
                    Map.of("BIJSTAND", 22, "NUG", 3, "WW", 15),
                    Map.of("2021-01", 20, "2021-03", 20)),
                5))
        .contains("doelgroepen: 22 + <5 + x = 40");
  }

  @Test
  void a_figure_that_is_hidden_itself_shows_no_parts() {
    assertThat(sums(figure(4, Map.of("BIJSTAND", 4), Map.of("2021-01", 4)), 5))
        .containsExactly(
            "deelnemerslijst: <5 personen in de lijst = <5 geteld",
            "laag en hoog: <5 ≤ <5 ≤ <5",
            "belofte: <5");
  }

  @Test
  void what_does_not_tie_is_told_also_where_numbers_are_hidden() {
    Figure wrong = figure(40, Map.of("BIJSTAND", 3, "WW", 36), Map.of("2021-01", 40));
    assertThat(
            new SumLines(report(wrong), new SmallCells(5))
                .list().stream().filter(line -> line.way() == SumLine.Way.GROUPS).map(words::holds))
        .containsExactly("NEE");
  }
}
