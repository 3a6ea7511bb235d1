package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Measure.Axis;
import nl.sectordeal.measure.Measure.By;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import org.junit.jupiter.api.Test;

/** A measure that is broken down has a table of what it counts by two attributes. */
class CrossTableTest {
  private static final By BY = new By(axis("functie", "Functie"), axis("employer", "Werkgever"));

  private static Axis axis(String attribute, String title) {
    return new Axis(attribute, title, Map.of());
  }

  private static Measure measure(Map<String, Set<String>> attributes) {
    Condition condition =
        new Condition(
            OutcomeKind.PLACEMENT,
            Set.of(),
            attributes,
            Event.START,
            null,
            false,
            null,
            null,
            Set.of(),
            null,
            null);
    return new Measure(
        "banen",
        "Banen",
        Unit.PLACEMENTS,
        Cycle.DEAL,
        List.of(condition),
        BY,
        null,
        List.of(),
        List.of(Dimension.GROUP));
  }

  private static Outcome at(String kvk, String function, String start) {
    return begun(kvk + function + start, start)
        .at(kvk)
        .attributes(Map.of("functie", function))
        .days(10)
        .placement();
  }

  @Test
  void every_decision_has_its_cell_and_cells_add_up_to_the_figure() {
    List<Decision> decisions =
        Verdicts.of(measure(Map.of()))
            .decide(
                at("11111111", "HELPENDE", "2019-02-01"),
                at("11111111", "HELPENDE", "2019-05-01"),
                at("22222222", "KOK", "2019-08-01"),
                at("22222222", "KOK", "2018-08-01"));
    FigureCounter counter =
        new FigureCounter(
            List.of(measure(Map.of())), ZorgMeasures.DEAL, Verdicts.MARCH_2021, Agreements.none());
    decisions.forEach(counter::add);
    Figure figure = counter.figures().get(0);
    CrossTable table = figure.table();

    assertThat(decisions).extracting(Decision::crossing).doesNotContainNull();
    assertThat(figure.counted()).isEqualTo(3);
    assertThat(table.counts())
        .isEqualTo(
            Map.of(new Crossing("HELPENDE", "11111111"), 2, new Crossing("KOK", "22222222"), 1));
    assertThat(table.rowSums()).isEqualTo(Map.of("HELPENDE", 2, "KOK", 1));
    assertThat(table.columnSums()).isEqualTo(Map.of("11111111", 2, "22222222", 1));
  }

  @Test
  void what_is_not_known_is_a_row_of_its_own() {
    assertThat(
            Verdicts.of(measure(Map.of()))
                .decide(begun("a", "2019-02-01").at(null).placement())
                .get(0)
                .crossing())
        .isEqualTo(new Crossing(Crossing.UNKNOWN, Crossing.UNKNOWN));
  }

  @Test
  void an_attribute_asked_whose_value_is_not_mapped_is_held() {
    assertThat(
            Verdicts.of(measure(Map.of("functie", Set.of("KOK"))))
                .on(at("11111111", "", "2019-02-01"), at("11111111", "HELPENDE", "2019-08-01")))
        .containsExactly("111111112019-02-01 deal HELD ROW_HELD");
  }
}
