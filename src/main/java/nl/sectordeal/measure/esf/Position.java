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
    boolean student = told.fullTimeStudent() == Answer.YES;
    boolean registered = told.registered() == Answer.YES;
    if (student && status != EMPLOYED) {
      return INACTIVE;
    }
    if (registered && !student) {
      boolean mayWork = terms.has(EsfChoice.REGISTERED_MAY_WORK);
      return status == EMPLOYED && mayWork ? EMPLOYED : UNEMPLOYED;
    }
    if (told.parentalLeave() == Answer.YES && !registered && status != UNEMPLOYED) {
      return terms.has(EsfChoice.ON_LEAVE_IS_EMPLOYED) ? EMPLOYED : INACTIVE;
    }
    return status;
  }
}
