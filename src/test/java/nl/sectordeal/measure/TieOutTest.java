package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Tie.Relation;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.ReportMonth;
import org.junit.jupiter.api.Test;

/** Each figure is set against every other way to reach it. */
class TieOutTest {

  private static final List<Measure> MEASURES = List.of(ZorgMeasures.socialReturn());

  private final FigureCounter counter =
      new FigureCounter(MEASURES, ZorgMeasures.DEAL, Verdicts.MARCH_2021, Agreements.none());
  private final Recount recount = new Recount();
  private final Decision decision =
      Verdicts.of(ZorgMeasures.socialReturn()).decide(begun("a", "2021-01-01").placement()).get(0);

  @Test
  void ties_have_names_that_tell_both_sides() {
    counter.add(decision);
    recount.add(decision);

    assertThat(ties2021())
        .containsExactly(
            new Tie("social-return 2021: groups = total", 1, 1, Relation.EQUAL),
            new Tie("social-return 2021: months = year", 1, 1, Relation.EQUAL),
            new Tie("social-return 2021: decisions = figure", 1, 1, Relation.EQUAL),
            new Tie("social-return 2021: partners = list", 1, 1, Relation.EQUAL),
            new Tie("social-return 2021: low <= counted", 1, 1, Relation.AT_MOST),
            new Tie("social-return 2021: counted <= high", 1, 1, Relation.AT_MOST),
            new Tie(
                "social-return 2021: persons = persons behind decisions", 1, 1, Relation.EQUAL));
  }

  @Test
  void a_decision_that_is_not_in_the_list_breaks_the_tie() {
    counter.add(decision);

    assertThat(broken())
        .containsExactly(
            "social-return 2021: decisions = figure",
            "social-return 2021: partners = list",
            "social-return 2021: persons = persons behind decisions");
  }

  @Test
  void a_person_counted_twice_breaks_the_tie() {
    counter.add(decision);
    counter.add(decision);
    recount.add(decision);
    recount.add(decision);

    assertThat(broken()).containsExactly("social-return 2021: persons = persons behind decisions");
  }

  @Test
  void tables_that_do_not_add_up_break_the_tie() {
    counter.add(decision);
    recount.add(decision);
    Figure good = counter.figures().get(2);
    Figure bad =
        new Figure(
            good.measure(),
            good.title(),
            good.unit(),
            good.period(),
            good.counted(),
            good.provisional(),
            good.held(),
            good.notDurable(),
            2,
            0,
            good.path(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            good.reasons(),
            null,
            List.of(),
            null,
            null);

    assertThat(TieOut.listTies(List.of(bad), recount))
        .filteredOn(tie -> !tie.holds())
        .extracting(Tie::name)
        .containsExactly(
            "social-return 2021: groups = total",
            "social-return 2021: months = year",
            "social-return 2021: partners = list",
            "social-return 2021: low <= counted",
            "social-return 2021: counted <= high");
  }

  @Test
  void only_what_counts_is_counted_again() {
    recount.add(decision.because(Reason.ALREADY_COUNTED));

    assertThat(broken()).isEmpty();
  }

  @Test
  void recounts_of_parts_add_up() {
    Recount other = new Recount();
    other.add(decision);
    recount.merge(other);
    counter.add(decision);

    assertThat(broken()).isEmpty();
  }

  @Test
  void months_add_up_to_the_period_that_the_measure_has() {
    List<Measure> measures =
        List.of(ZorgMeasures.klaargestoomd(), monthly(ZorgMeasures.socialReturn()));
    FigureCounter figures =
        new FigureCounter(
            measures, ZorgMeasures.DEAL, ReportMonth.parse("2019-01"), Agreements.none());

    assertThat(TieOut.listTies(figures.figures(), recount))
        .extracting(Tie::name)
        .contains("klaargestoomd deal: months = deal", "social-return 2019-01: months = month");
  }

  private static Measure monthly(Measure measure) {
    return new Measure(
        measure.id(),
        measure.title(),
        measure.unit(),
        Cycle.MONTH,
        measure.when(),
        null,
        measure.promised());
  }

  private List<String> broken() {
    return TieOut.listTies(counter.figures(), recount).stream()
        .filter(tie -> !tie.holds())
        .map(Tie::name)
        .toList();
  }

  private List<Tie> ties2021() {
    return TieOut.listTies(counter.figures(), recount).stream()
        .filter(tie -> tie.name().startsWith("social-return 2021"))
        .toList();
  }
}
