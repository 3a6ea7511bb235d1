package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Event;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.OutcomeKind;
import nl.sectordeal.period.Cycle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of all conditions that fail, the first in one fixed order is the reason. */
class ReasonOrderTest {

  private static final String OUTSIDE_AND_AFTER = "2023-01-01";
  private static final String AFTER = "2021-04-01";
  private static final String WITHIN = "2020-06-01";

  /** A way to make an example fail one condition, whatever else it fails. */
  private record Fault(Reason reason, UnaryOperator<Example> make) {}

  private static final List<Fault> PLACEMENT_FAULTS =
      List.of(
          new Fault(Reason.WITHDRAWN, example -> example.state(State.WITHDRAWN)),
          new Fault(Reason.NOT_IN_GROUP, example -> example.group("WIA")),
          new Fault(Reason.TOO_FEW_HOURS, example -> example.hours("8")),
          new Fault(Reason.TOO_SHORT, example -> example.days(27)),
          new Fault(Reason.NO_AGREEMENT, example -> example.at("22222222")),
          new Fault(Reason.ROW_HELD, example -> example.state(State.HELD)),
          new Fault(Reason.DISPUTED, example -> example.status(Status.DISPUTED)));

  private static final List<Fault> PARTICIPATION_FAULTS =
      List.of(
          new Fault(Reason.WITHDRAWN, example -> example.state(State.WITHDRAWN)),
          new Fault(Reason.NOT_IN_GROUP, example -> example.group("WIA")),
          new Fault(Reason.TOO_SHORT, example -> example.days(27)),
          new Fault(Reason.NOT_FINISHED, example -> example.result("AFGEBROKEN")),
          new Fault(Reason.ROW_HELD, example -> example.state(State.HELD)));

  static Stream<Arguments> placements() {
    return pairs(PLACEMENT_FAULTS);
  }

  static Stream<Arguments> participations() {
    return pairs(PARTICIPATION_FAULTS);
  }

  @ParameterizedTest(name = "{0} before {1}")
  @MethodSource("placements")
  void of_a_placement(Reason first, Reason second, UnaryOperator<Example> faults) {
    assertThat(reason(faults.apply(begun("p", WITHIN)).placement())).isEqualTo(first);
  }

  @ParameterizedTest(name = "{0} before {1}")
  @MethodSource("participations")
  void of_a_participation(Reason first, Reason second, UnaryOperator<Example> faults) {
    assertThat(reason(faults.apply(begun("t", WITHIN)).participation())).isEqualTo(first);
  }

  @Test
  void the_dates_come_after_the_group_and_before_the_hours() {
    assertThat(reason(begun("p", OUTSIDE_AND_AFTER).group("WIA").placement()))
        .isEqualTo(Reason.NOT_IN_GROUP);
    assertThat(reason(begun("p", OUTSIDE_AND_AFTER).hours("8").placement()))
        .isEqualTo(Reason.OUTSIDE_PERIOD);
    assertThat(reason(begun("p", AFTER).hours("8").placement())).isEqualTo(Reason.AFTER_PEILDATUM);
  }

  @Test
  void short_comes_before_unfinished_and_unfinished_before_held() {
    assertThat(reason(begun("t", WITHIN).days(27).result("LOPEND").participation()))
        .isEqualTo(Reason.TOO_SHORT);
    assertThat(reason(begun("t", WITHIN).result("LOPEND").groupHeld().participation()))
        .isEqualTo(Reason.NOT_FINISHED);
  }

  @Test
  void of_an_outcome_without_fault_there_is_none() {
    assertThat(reason(begun("p", WITHIN).placement())).isNull();
    assertThat(reason(begun("t", WITHIN).participation())).isNull();
  }

  private static Reason reason(Outcome outcome) {
    Outcome.Commitment agreement = begun("w", "2019-01-01").type("WERKAKKOORD").commitment(1);
    return Verdicts.of(askingEverything()).with(agreement).decide(outcome).get(0).reason();
  }

  private static Measure askingEverything() {
    return new Measure(
        "alles",
        "Alles",
        Unit.PLACEMENTS,
        Cycle.YEAR,
        List.of(asking(OutcomeKind.PLACEMENT), asking(OutcomeKind.PARTICIPATION)),
        null,
        List.of());
  }

  private static Condition asking(OutcomeKind kind) {
    return new Condition(
        kind,
        Set.of(),
        Map.of(),
        Event.START,
        "AFGEROND",
        true,
        new BigDecimal(12),
        28,
        Set.of("BIJSTAND"),
        "WERKAKKOORD",
        null);
  }

  private static Stream<Arguments> pairs(List<Fault> faults) {
    List<Arguments> pairs = new ArrayList<>();
    for (int first = 0; first < faults.size(); first++) {
      for (int second = first + 1; second < faults.size(); second++) {
        // The earlier fault is made last: a row is withdrawn or held, never both.
        UnaryOperator<Example> later = faults.get(second).make();
        UnaryOperator<Example> earlier = faults.get(first).make();
        UnaryOperator<Example> both = example -> earlier.apply(later.apply(example));
        pairs.add(Arguments.of(faults.get(first).reason(), faults.get(second).reason(), both));
      }
    }
    return pairs.stream();
  }
}
