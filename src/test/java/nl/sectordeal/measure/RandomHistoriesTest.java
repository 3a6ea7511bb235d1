package nl.sectordeal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.outcome.Outcome.State;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;
import org.junit.jupiter.api.Test;

/** What must hold for whatever happened to whomever; the histories are drawn from a fixed seed. */
class RandomHistoriesTest {

  private static final int PERSONS = 2000;
  private static final LocalDate FIRST_DAY = LocalDate.of(2018, 6, 1);
  private static final List<String> EMPLOYERS = List.of("11111111", "22222222", "33333333");
  private static final List<String> GROUPS = List.of("BIJSTAND", "WW", "WIA");

  private final Random random = new Random(7);
  private final Agreements agreements =
      new Agreements(List.of(Example.begun("w", "2019-06-01").type("WERKAKKOORD").commitment(40)));
  private final MeasureDecider decider =
      new MeasureDecider(
          ZorgMeasures.all(),
          ZorgMeasures.DEAL,
          new Peildatum(Verdicts.MARCH_2021.peildatum()),
          agreements,
          new WorkingDays());
  private final List<PersonHistory> histories = histories();

  @Test
  void the_order_of_outcomes_does_not_matter() {
    for (PersonHistory history : histories) {
      List<Outcome> shuffled = new ArrayList<>(history.outcomes());
      Collections.shuffle(shuffled, random);

      assertThat(decider.decide(Verdicts.history(history.person(), shuffled)))
          .isEqualTo(decider.decide(history));
    }
  }

  @Test
  void every_figure_ties_out() {
    FigureCounter counter = counter();
    Recount recount = new Recount();
    for (PersonHistory history : histories) {
      for (Decision decision : decider.decide(history)) {
        counter.add(decision);
        recount.add(decision);
      }
    }

    assertThat(counter.figures())
        .noneMatch(figure -> figure.counted() == 0 && figure.reasons().isEmpty());
    assertThat(TieOut.listTies(counter.figures(), recount)).allMatch(Tie::holds);
  }

  @Test
  void parts_add_up_to_the_whole_in_any_order() {
    FigureCounter whole = counter();
    List<FigureCounter> parts = List.of(counter(), counter(), counter());
    for (PersonHistory history : histories) {
      List<Decision> decisions = decider.decide(history);
      decisions.forEach(whole::add);
      decisions.forEach(parts.get(random.nextInt(3))::add);
    }
    FigureCounter sum = counter();
    sum.merge(parts.get(2));
    sum.merge(parts.get(0));
    sum.merge(parts.get(1));

    assertThat(sum.figures()).isEqualTo(whole.figures());
  }

  @Test
  void each_outcome_has_one_decision_per_measure() {
    for (PersonHistory history : histories) {
      List<Decision> decisions = decider.decide(history);
      Set<String> seen = new HashSet<>();
      decisions.forEach(decision -> seen.add(decision.measure() + " " + decision.outcome()));

      assertThat(seen).hasSameSizeAs(decisions);
    }
  }

  @Test
  void of_a_person_at_most_one_decision_stands_per_period() {
    for (PersonHistory history : histories) {
      for (Measure measure : ZorgMeasures.all()) {
        List<String> standing =
            decider.decide(history).stream()
                .filter(decision -> decision.measure().equals(measure.id()))
                .filter(decision -> decision.verdict() != Verdict.NOT_COUNTED)
                .map(Decision::period)
                .toList();
        if (measure.unit() == Unit.PERSONS) {
          assertThat(standing).doesNotHaveDuplicates();
        }
      }
    }
  }

  @Test
  void of_two_placements_at_one_employer_that_follow_each_other_at_most_one_stands() {
    for (PersonHistory history : histories) {
      List<Decision> decisions = decider.decide(history);
      for (Outcome one : history.outcomes()) {
        for (Outcome next : history.outcomes()) {
          if (one != next && follows(one, next)) {
            List<String> both = measuresWhere(one, decisions);
            both.retainAll(measuresWhere(next, decisions));
            assertThat(both).isEmpty();
          }
        }
      }
    }
  }

  private static boolean follows(Outcome one, Outcome next) {
    return one instanceof Placement earlier
        && next instanceof Placement later
        && earlier.employer().equals(later.employer())
        && !earlier.start().isAfter(later.start())
        && (earlier.lengthEnd() == null
            || !later.start().isAfter(earlier.lengthEnd().plusDays(31)));
  }

  private static List<String> measuresWhere(Outcome stands, List<Decision> decisions) {
    return decisions.stream()
        .filter(decision -> decision.outcome().equals(stands.facts().id()))
        .filter(decision -> decision.verdict() != Verdict.NOT_COUNTED)
        .map(Decision::measure)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  @Test
  void the_verdict_follows_from_the_reason_and_only_what_counts_has_none() {
    for (PersonHistory history : histories) {
      for (Decision decision : decider.decide(history)) {
        Verdict expected =
            decision.reason() == null ? Verdict.COUNTED : decision.reason().verdict();
        assertThat(decision.verdict()).isEqualTo(expected);
      }
    }
  }

  private FigureCounter counter() {
    return new FigureCounter(
        ZorgMeasures.all(), ZorgMeasures.DEAL, Verdicts.MARCH_2021, agreements);
  }

  private List<PersonHistory> histories() {
    List<PersonHistory> drawn = new ArrayList<>();
    for (int person = 0; person < PERSONS; person++) {
      List<Outcome> outcomes = new ArrayList<>();
      int number = random.nextInt(8);
      for (int i = 0; i < number; i++) {
        outcomes.add(outcome("P" + person, "o" + i));
      }
      drawn.add(Verdicts.history("P" + person, outcomes));
    }
    return drawn;
  }

  private Outcome outcome(String person, String id) {
    LocalDate start = FIRST_DAY.plusDays(random.nextInt(1100));
    Example example =
        Example.begun(id, start.toString())
            .person(person)
            .group(GROUPS.get(random.nextInt(3)))
            .owner(random.nextBoolean() ? "gemeente" : "uwv");
    if (random.nextInt(10) == 0) {
      example.state(random.nextBoolean() ? State.HELD : State.WITHDRAWN);
    }
    if (random.nextInt(3) > 0) {
      example.days(1 + random.nextInt(400));
    }
    return random.nextInt(3) == 0 ? participation(example) : placement(example);
  }

  private Outcome participation(Example example) {
    return example
        .type(random.nextBoolean() ? "WERKFIT" : "WERKONTWIKKEL")
        .result(random.nextBoolean() ? "AFGEROND" : "AFGEBROKEN")
        .participation();
  }

  private Outcome placement(Example example) {
    return example
        .at(EMPLOYERS.get(random.nextInt(3)))
        .hours(random.nextInt(5) == 0 ? null : Integer.toString(8 + random.nextInt(30)))
        .status(random.nextInt(3) == 0 ? Status.PROVISIONAL : Status.CONFIRMED)
        .placement();
  }
}
