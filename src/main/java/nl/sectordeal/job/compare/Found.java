package nl.sectordeal.job.compare;

import nl.sectordeal.report.CauseKind;
import org.jspecify.annotations.Nullable;

/**
 * The cause of one move (gevonden oorzaak).
 *
 * @param partner whose rows; empty where it is nobody's
 * @param subject what kind of thing; empty where it is of none
 * @param change null when nothing was found that changed
 */
record Found(CauseKind kind, String partner, String subject, @Nullable Change change) {
  static Found of(CauseKind kind, String subject) {
    return new Found(kind, "", subject, null);
  }
}
