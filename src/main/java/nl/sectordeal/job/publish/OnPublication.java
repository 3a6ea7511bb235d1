package nl.sectordeal.job.publish;

import nl.sectordeal.report.MonthlyReport;

/** Something that must be kept of what is published, such as which cells were shown. */
@FunctionalInterface
public interface OnPublication {
  /**
   * Called when a publication becomes final, in the transaction that keeps it: what is written to
   * the same database stands if and only if the publication does. A failure stops the publication.
   *
   * @param report as published
   */
  void becomesFinal(Publication publication, MonthlyReport report);
}
