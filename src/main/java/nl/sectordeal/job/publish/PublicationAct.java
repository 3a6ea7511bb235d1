package nl.sectordeal.job.publish;

import java.time.Instant;
import nl.sectordeal.period.ReportMonth;

/**
 * What a person decided about publishing a month (besluit over publiceren).
 *
 * @param about the source, or the published version with what it would count now
 * @param at from when on it is known
 * @param because the reason, kept for the audit
 */
public record PublicationAct(
    ReportMonth month, Kind kind, String about, Instant at, String because) {

  /** What was decided. */
  public enum Kind {
    /** To publish without what a source has not delivered (zonder levering). */
    WITHOUT,
    /** That what changed in a published month needs no new version (correctie aanvaard). */
    ACCEPT
  }
}
