package nl.sectordeal.measure.esf;

import static nl.sectordeal.measure.esf.LabourStatus.EMPLOYED;
import static nl.sectordeal.measure.esf.LabourStatus.INACTIVE;
import static nl.sectordeal.measure.esf.LabourStatus.UNEMPLOYED;

import org.jspecify.annotations.Nullable;

/** Which of the three positions counts, when what was told fits more than one (positie). */
final class Position {
  private Position() {}

  /**
   * A full-time student without work is inactive, also when registered as a job seeker. Whoever
   * else is registered is unemployed. Null when not told.
   */
  static @Nullable LabourStatus of(Situation told, EsfTerms terms) {
    LabourStatus status = told.status();
    if (told.fullTimeStudent() == Answer.YES) {
      return status == EMPLOYED ? EMPLOYED : INACTIVE;
    }
    if (told.registered() == Answer.YES) {
      boolean mayWork = terms.has(EsfChoice.REGISTERED_MAY_WORK);
      return status == EMPLOYED && mayWork ? EMPLOYED : UNEMPLOYED;
    }
    if (told.parentalLeave() == Answer.YES && status != UNEMPLOYED) {
      return terms.has(EsfChoice.ON_LEAVE_IS_EMPLOYED) ? EMPLOYED : INACTIVE;
    }
    return status;
  }
}
