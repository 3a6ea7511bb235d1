package nl.sectordeal.measure;

import java.util.Arrays;
import java.util.List;
import nl.sectordeal._support.ZorgMeasures;
import nl.sectordeal.outcome.Circumstances;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Commitment;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.ReportMonth;
import nl.sectordeal.period.WorkingDays;

/** Decides on examples and writes a decision as one line: outcome, period, verdict, reason. */
final class Verdicts {

  static final ReportMonth MARCH_2021 = ReportMonth.parse("2021-03");

  private final List<Measure> measures;
  private ReportMonth month = MARCH_2021;
  private Agreements agreements = Agreements.none();

  private Verdicts(List<Measure> measures) {
    this.measures = measures;
  }

  static Verdicts of(Measure... measures) {
    return new Verdicts(Arrays.asList(measures));
  }

  Verdicts in(String reportMonth) {
    month = ReportMonth.parse(reportMonth);
    return this;
  }

  Verdicts with(Commitment... commitments) {
    agreements = new Agreements(Arrays.asList(commitments));
    return this;
  }

  /** Of somebody of whom nothing is told but what happened. */
  static PersonHistory history(String person, List<Outcome> outcomes) {
    return new PersonHistory(person, outcomes, Circumstances.NONE);
  }

  MeasureDecider decider() {
    return new MeasureDecider(
        measures,
        ZorgMeasures.DEAL,
        new Peildatum(month.peildatum()),
        agreements,
        new WorkingDays());
  }

  List<Decision> decide(Outcome... outcomes) {
    return decider().decide(history("P1", Arrays.asList(outcomes)));
  }

  /** The decisions of the last measure, a line each. */
  List<String> on(Outcome... outcomes) {
    String last = measures.get(measures.size() - 1).id();
    return decide(outcomes).stream()
        .filter(decision -> decision.measure().equals(last))
        .map(Verdicts::line)
        .toList();
  }

  static String line(Decision decision) {
    String line = decision.outcome() + " " + decision.period() + " " + decision.verdict();
    return decision.reason() == null ? line : line + " " + decision.reason();
  }
}
