package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Measure.Durable;
import nl.sectordeal.measure.Measure.Followed;
import nl.sectordeal.measure.Measure.Share;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/** Decides which of what one measure counted a share counts (aandeel). */
record ShareDecider(Measure measure, Share share, Peildatum peildatum) {

  /**
   * One decision for each decision of the base that counts, in their order.
   *
   * @param trials what the other measures decided of this person, by measure
   * @param outcomes all of the person, in outcome order
   */
  List<Decision> decide(Map<String, List<Trial>> trials, List<Outcome> outcomes) {
    List<Decision> decisions = new ArrayList<>();
    for (Trial base : counted(trials, share.of())) {
      if (share.test() instanceof Followed followed) {
        decisions.add(followed(base, followed, candidates(trials, followed.by())));
      } else if (share.test() instanceof Durable durable) {
        LocalDate start = base.outcome().start();
        Reason reason = new Durability(durable, peildatum).find(start, outcomes);
        decisions.add(decision(base, start, reason));
      }
    }
    return decisions;
  }

  /** Rates are over what had its full time, so that nothing counts before that. */
  private Decision followed(Trial base, Followed asked, List<Trial> candidates) {
    LocalDate day = base.decision().date();
    if (!peildatum.hasReached(asked.knownOn(day))) {
      return decision(base, day, Reason.NOT_MATURE);
    }
    for (Trial candidate : candidates) {
      LocalDate date = candidate.decision().date();
      if (!date.isBefore(day.plusMonths(asked.after())) && !date.isAfter(asked.knownOn(day))) {
        return decision(base, day, null).resting(candidate.decision().records());
      }
    }
    return decision(base, day, Reason.NOT_FOLLOWED);
  }

  private Decision decision(Trial base, LocalDate date, @Nullable Reason reason) {
    Decision decided = base.decision();
    return Decision.on(base.outcome(), measure, decided.period(), date, decided.group(), reason);
  }

  /** Also what another goes before in a figure of persons: it happened, and came in time. */
  private static List<Trial> candidates(Map<String, List<Trial>> trials, String measure) {
    return trials.getOrDefault(measure, List.of()).stream().filter(Trial::counts).toList();
  }

  private static List<Trial> counted(Map<String, List<Trial>> trials, String measure) {
    return trials.getOrDefault(measure, List.of()).stream()
        .filter(trial -> trial.decision().verdict() == Verdict.COUNTED)
        .toList();
  }
}
