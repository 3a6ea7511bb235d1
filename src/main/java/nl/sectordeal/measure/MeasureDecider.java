package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;

/**
 * Decides for each outcome and each measure whether it counts, and why not (besluiten).
 *
 * <p>What it decides for one person depends on nothing but that person's history and what the
 * constructor was given, so persons may be decided in any order. For one thread, as the peildatum
 * is.
 */
public final class MeasureDecider {

  private static final Comparator<Outcome> OUTCOME_ORDER =
      Comparator.comparing(Outcome::start)
          .thenComparing(Outcome::kind)
          .thenComparing(outcome -> outcome.facts().id());

  private final List<Measure> measures;
  private final Deal deal;
  private final Peildatum peildatum;
  private final ReasonFinder reasons;
  private final Breakdown breakdown;

  /**
   * @throws IllegalArgumentException when a share is of a measure that does not exist or is a share
   *     itself
   */
  public MeasureDecider(
      List<Measure> measures,
      Deal deal,
      Peildatum peildatum,
      Agreements agreements,
      WorkingDays workingDays) {
    this.measures = List.copyOf(measures);
    this.deal = deal;
    this.peildatum = peildatum;
    this.reasons = new ReasonFinder(deal, peildatum, agreements, workingDays);
    this.breakdown = new Breakdown(workingDays);
    Shares.check(this.measures);
  }

  /**
   * One decision per measure and outcome that it may count, in the order of the measures and then
   * of the outcomes. Measures of commitments are passed over: those are of no person.
   */
  public List<Decision> decide(PersonHistory history) {
    List<Outcome> outcomes = inOrder(history.outcomes());
    Jobs jobs = new Jobs(outcomes);
    Map<String, List<Trial>> trials = new HashMap<>();
    for (Measure measure : measures) {
      if (measure.unit() != Unit.COMMITMENTS && measure.share() == null) {
        trials.put(measure.id(), decide(measure, outcomes, jobs));
      }
    }
    List<Decision> decisions = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.share() != null) {
        decisions.addAll(
            new ShareDecider(measure, measure.share(), peildatum).decide(trials, outcomes));
      } else {
        trials.getOrDefault(measure.id(), List.of()).forEach(t -> decisions.add(t.decision()));
      }
    }
    return decisions;
  }

  /** One decision per commitment, for the measures that count commitments. */
  public List<Decision> decideCommitments(List<Commitment> commitments) {
    List<Outcome> outcomes = inOrder(commitments);
    List<Decision> decisions = new ArrayList<>();
    for (Measure measure : measures) {
      if (measure.unit() == Unit.COMMITMENTS) {
        tryAll(measure, outcomes).forEach(trial -> decisions.add(trial.decision()));
      }
    }
    return decisions;
  }

  private static List<Outcome> inOrder(List<? extends Outcome> outcomes) {
    List<Outcome> ordered = new ArrayList<>(outcomes);
    ordered.sort(OUTCOME_ORDER);
    return ordered;
  }

  /**
   * The rule per job goes before the rule per person. In euros every contract counts for its own
   * days, a renewed one too.
   */
  private List<Trial> decide(Measure measure, List<Outcome> outcomes, Jobs jobs) {
    List<Trial> trials = tryAll(measure, outcomes);
    if (measure.unit() != Unit.EURO) {
      OnlyOne.standsPer(trial -> jobs.jobOf(trial.outcome()), trials);
    }
    if (measure.unit() == Unit.PERSONS) {
      OnlyOne.standsPer(trial -> trial.decision().period(), trials);
    }
    return trials;
  }

  private List<Trial> tryAll(Measure measure, List<Outcome> outcomes) {
    List<Trial> trials = new ArrayList<>();
    for (Outcome outcome : outcomes) {
      Condition condition = Conditions.firstFor(measure.when(), outcome);
      if (condition != null) {
        trials.add(new Trial(outcome, decide(measure, condition, outcome)));
      }
    }
    return trials;
  }

  private Decision decide(Measure measure, Condition condition, Outcome outcome) {
    LocalDate event = Conditions.eventDate(condition.on(), outcome);
    LocalDate date = event == null ? outcome.start() : event;
    Reason reason = reasons.find(condition, outcome, event);
    return Decision.on(
        outcome,
        measure,
        periodOf(measure.cycle(), date),
        date,
        breakdown.of(measure.groupBy(), outcome),
        reason);
  }

  /** What lies outside the deal lies in no period of it, and is told under its own year. */
  private String periodOf(Cycle cycle, LocalDate date) {
    return (Conditions.isOutsideDeal(date, deal) ? Cycle.YEAR : cycle).labelOf(date);
  }
}
