package nl.sectordeal.report.shown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.report.CauseKind;
import nl.sectordeal.report.DifferenceStatement;
import nl.sectordeal.report.DifferenceStatement.Cause;
import nl.sectordeal.report.DifferenceStatement.Edition;
import nl.sectordeal.report.DifferenceStatement.FigureChange;
import nl.sectordeal.report.DifferenceStatement.Moved;
import nl.sectordeal.report.DifferenceStatement.PartChange;
import nl.sectordeal.report.SmallCells;
import nl.sectordeal.report.StandingCounts;
import nl.sectordeal.report.WrittenDecision;
import nl.sectordeal.report.protect.Cell.Part;
import org.junit.jupiter.api.Test;

/** What partners see of a difference: numbers are counted, provisional and held. */
class DifferenceLinesTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");

  @Test
  void causes_are_told_apart_where_no_small_number_follows() {
    assertThat(
            lines(
                counts(40, 30),
                cause(CauseKind.VANISHED, 9, -9, 0),
                cause(CauseKind.RETURNED, 6, 6, 0)))
        .containsExactly(
            "volgens v1: 40 30 0",
            "9 rijen niet meer geleverd door Gemeente: −9 0 0",
            "6 rijen opnieuw geleverd door Gemeente: +6 0 0",
            "volgens v2: 37 30 0");
  }

  /** Seven fewer are provisional, as everybody sees, so two of seven more would be gone. */
  @Test
  void causes_are_told_together_where_the_number_beside_the_figure_gives_one_away() {
    assertThat(
            lines(
                counts(40, 30),
                cause(CauseKind.LET_GO, 7, 7, -7),
                cause(CauseKind.VANISHED, 2, -2, 0)))
        .containsExactly(
            "volgens v1: 40 30 0",
            "niet uitgesplitst naar oorzaak: daaruit zou een klein aantal volgen: +5 −7 0",
            "volgens v2: 45 23 0");
  }

  @Test
  void of_a_figure_that_is_hidden_not_even_the_difference_is_told() {
    assertThat(lines(counts(3, 30), cause(CauseKind.LET_GO, 9, 9, -9)))
        .containsExactly(
            "volgens v1: <5 30 0",
            "niet uitgesplitst naar oorzaak: daaruit zou een klein aantal volgen: +x −9 0",
            "volgens v2: 12 21 0");
  }

  /** Without a word on how few rows it were. */
  @Test
  void a_sentence_counts_no_more_than_its_line_shows() {
    assertThat(
            lines(
                counts(40, 30),
                cause(CauseKind.VANISHED, 1, -1, 0),
                cause(CauseKind.WITHDRAWN, 7, -7, 0)))
        .contains("x rijen niet meer geleverd door Gemeente: −x 0 0");
  }

  @Test
  void whoever_may_see_small_numbers_sees_all() {
    FigureChange figure = figure(counts(3, 30), List.of(cause(CauseKind.LET_GO, 1, 1, -1)));

    assertThat(lines(figure, new SmallCells(1)))
        .contains("1 rij van Gemeente wacht niet meer: +1 −1 0");
  }

  /** The tables of both versions tell of Bijstand; of WW they hid what it was. */
  @Test
  void of_a_part_both_numbers_are_told_where_both_versions_show_them() {
    assertThat(
            lines(
                within(
                    new PartChange(Part.GROUP, "BIJSTAND", 21, 15),
                    new PartChange(Part.GROUP, "WW", 3, 9),
                    new PartChange(Part.PARTNER, "uwv", 24, 18)),
                new SmallCells(5)))
        .containsExactly(
            "volgens v1: 40 30 0",
            "x doelgroepen gecorrigeerd door Gemeente: 0 0 0",
            "volgens v2: 40 30 0",
            "doelgroep Bijstand (was 21): 15 0 0");
  }

  /** Not even that a hidden number is another: who sees none of it is told nothing. */
  @Test
  void a_figure_of_which_no_reader_sees_that_a_part_moved_is_not_told() {
    assertThat(lines(within(new PartChange(Part.GROUP, "WW", 3, 9)), new SmallCells(5))).isEmpty();
    assertThat(lines(within(new PartChange(Part.GROUP, "WW", 3, 9)), new SmallCells(1)))
        .contains("1 doelgroep gecorrigeerd door Gemeente: 0 0 0", "doelgroep WW (was 3): 9 0 0");
  }

  private static FigureChange within(PartChange... parts) {
    Moved moved = new Moved(decision("BIJSTAND"), decision("WW"), List.of());
    Cause cause =
        new Cause(
            false,
            CauseKind.CORRECTED,
            "Gemeente",
            "group",
            1,
            0,
            StandingCounts.NONE,
            List.of(moved));
    return new FigureChange(
        "werk",
        "Aan het werk",
        "2021",
        counts(40, 30),
        counts(40, 30),
        List.of(cause),
        List.of(parts));
  }

  private static WrittenDecision decision(String group) {
    return new WrittenDecision(
        "werk",
        "2021",
        "person",
        "outcome",
        Verdict.COUNTED,
        null,
        LocalDate.of(2021, 2, 1),
        group,
        List.of());
  }

  private static List<String> lines(StandingCounts before, Cause... causes) {
    return lines(figure(before, List.of(causes)), new SmallCells(5));
  }

  private static List<String> lines(FigureChange figure, SmallCells small) {
    DifferenceStatement statement =
        new DifferenceStatement(
            "job",
            "Opdracht",
            edition("v1"),
            edition("v2"),
            List.of(figure),
            List.of(),
            List.of(),
            List.of());
    return DifferenceLines.of(statement, small, Texts.in(DUTCH)).stream()
        .map(
            line ->
                "%s: %s %s %s"
                    .formatted(
                        line.text(),
                        line.counted().text(DUTCH),
                        line.provisional().text(DUTCH),
                        line.held().text(DUTCH)))
        .toList();
  }

  private static FigureChange figure(StandingCounts before, List<Cause> causes) {
    StandingCounts after = before;
    for (Cause cause : causes) {
      after = after.plus(cause.effect());
    }
    return new FigureChange("werk", "Aan het werk", "2021", before, after, causes, List.of());
  }

  private static Cause cause(CauseKind kind, int rows, int counted, int provisional) {
    return new Cause(false, kind, "Gemeente", "", rows, 0, counts(counted, provisional), List.of());
  }

  private static StandingCounts counts(int counted, int provisional) {
    return new StandingCounts(counted, provisional, 0, 0, 0);
  }

  private static Edition edition(String name) {
    return new Edition(
        name, new ReportMonth(YearMonth.of(2021, 2)), Instant.EPOCH, "program", "hash", "run");
  }
}
