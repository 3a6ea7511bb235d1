package nl.sectordeal.measure;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Measure.Unit;
import nl.sectordeal.outcome.Backing;
import nl.sectordeal.outcome.Backing.Proof;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.PersonHistory;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an auditor finds behind decisions (bewijs). What it finds of one person depends on
 * nothing but that person's history, so persons may come in any order. For one thread, as the
 * peildatum is.
 */
public final class AuditProofFinder {
  private final Map<String, Measure> measures = new HashMap<>();
  private final AuditTerms terms;
  private final Peildatum peildatum;
  private final ParticipationProof participations;

  /**
   * @param sameWithin days that two partners' rows of one participation may be apart
   */
  public AuditProofFinder(
      List<Measure> measures, AuditTerms terms, int sameWithin, Peildatum peildatum) {
    measures.forEach(measure -> this.measures.put(measure.id(), measure));
    this.terms = terms;
    this.peildatum = peildatum;
    this.participations = new ParticipationProof(sameWithin);
  }

  /**
   * What stands behind one of the decisions about a person; null for one that does not count and
   * waits for nothing, and for what is of nobody.
   *
   * @param decisions all about this person
   */
  public @Nullable AuditProof find(
      Decision decision, List<Decision> decisions, PersonHistory history) {
    boolean counted = decision.verdict() == Verdict.COUNTED;
    if (!counted && decision.verdict() != Verdict.PROVISIONAL) {
      return null;
    }
    Outcome outcome = outcome(decision, history);
    Backing own = backing(outcome, history);
    if (own.isComplete()) {
      return ready(decision, own.proof(), decision.outcome());
    }
    AuditProof other = counted ? findInstead(decision, decisions, history) : null;
    return other == null ? lacking(decision, outcome, own) : other;
  }

  /** Who is one person in a figure is shown by any outcome that would have counted as well. */
  private @Nullable AuditProof findInstead(
      Decision decision, List<Decision> decisions, PersonHistory history) {
    Measure measure = measures.get(decision.measure());
    if (measure == null || measure.unit() != Unit.PERSONS) {
      return null;
    }
    for (Decision other : decisions) {
      if (other.reason() == Reason.ALREADY_COUNTED
          && other.measure().equals(decision.measure())
          && other.period().equals(decision.period())) {
        Outcome outcome = outcome(other, history);
        Backing backing = backing(outcome, history);
        if (backing.isComplete() && mayStandIn(outcome, measure)) {
          return ready(decision, backing.proof(), other.outcome());
        }
      }
    }
    return null;
  }

  /** Work may be counted in an earlier period already, unless there is only one. */
  private static boolean mayStandIn(Outcome outcome, Measure measure) {
    return measure.cycle() == Cycle.DEAL || !(outcome instanceof Placement);
  }

  private Backing backing(Outcome outcome, PersonHistory history) {
    Backing own = outcome.facts().backing();
    return own.isComplete() ? own : participations.complete(outcome, own, history);
  }

  private static Outcome outcome(Decision decision, PersonHistory history) {
    for (Outcome outcome : history.outcomes()) {
      if (outcome.facts().id().equals(decision.outcome())) {
        return outcome;
      }
    }
    throw new IllegalArgumentException("No outcome of this history: " + decision.outcome());
  }

  private static AuditProof ready(Decision decision, Proof proof, String outcome) {
    return new AuditProof(decision, proof, outcome, null, null, Readiness.AUDIT_PROOF);
  }

  private AuditProof lacking(Decision decision, Outcome outcome, Backing own) {
    LocalDate until =
        outcome instanceof Placement
            ? terms.until(decision.period(), outcome.start())
            : terms.until(decision.period());
    boolean over = peildatum.hasReached(until.plusDays(1));
    return new AuditProof(
        decision,
        own.proof(),
        decision.outcome(),
        own.lack(),
        until,
        over ? Readiness.LATE : Readiness.OPEN);
  }
}
