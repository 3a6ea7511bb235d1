package nl.sectordeal.measure;

import java.time.LocalDate;
import nl.sectordeal.measure.Measure.Condition;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.outcome.Outcome.Placement.Status;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.period.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the first condition that an outcome fails (reden). The order is that of {@link Reason},
 * whatever the order in the job file.
 */
record ReasonFinder(
    Deal deal, Peildatum peildatum, Agreements agreements, WorkingDays workingDays) {

  /** Null when the outcome meets every condition. */
  @Nullable Reason find(Condition condition, Outcome outcome, @Nullable LocalDate event) {
    Reason reason = findInFacts(condition, outcome, event);
    return reason == null ? findInProof(condition, outcome) : reason;
  }

  private @Nullable Reason findInFacts(
      Condition condition, Outcome outcome, @Nullable LocalDate event) {
    if (Conditions.isWithdrawn(outcome)) {
      return Reason.WITHDRAWN;
    }
    if (Conditions.isOutOfGroup(condition.groups(), outcome.facts().group())) {
      return Reason.NOT_IN_GROUP;
    }
    if (Conditions.isOutsideDeal(event, deal)) {
      return Reason.OUTSIDE_PERIOD;
    }
    if (Conditions.isAfter(event, peildatum)) {
      return Reason.AFTER_PEILDATUM;
    }
    if (Conditions.isTooFewHours(condition.minHours(), outcome)) {
      return Reason.TOO_FEW_HOURS;
    }
    if (Conditions.isTooShort(condition.minDays(), outcome)) {
      return Reason.TOO_SHORT;
    }
    if (Conditions.isUnfinished(condition, outcome, event, workingDays)) {
      return Reason.NOT_FINISHED;
    }
    return Conditions.lacksAgreement(condition.agreement(), outcome, agreements)
        ? Reason.NO_AGREEMENT
        : null;
  }

  private static @Nullable Reason findInProof(Condition condition, Outcome outcome) {
    if (Conditions.isHeld(condition, outcome)) {
      return Reason.ROW_HELD;
    }
    if (Conditions.isUnproven(condition, outcome, Status.DISPUTED)) {
      return Reason.DISPUTED;
    }
    if (Conditions.isUnproven(condition, outcome, Status.UNCONFIRMED)) {
      return Reason.UNCONFIRMED;
    }
    return Conditions.isUnproven(condition, outcome, Status.PROVISIONAL)
        ? Reason.PROVISIONAL
        : null;
  }
}
