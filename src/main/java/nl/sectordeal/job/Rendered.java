package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.report.MonthlyReport;

/**
 * What a run left: where, what it says, and as what it went out.
 *
 * @param restatements published months that count other numbers by now
 */
record Rendered(Path folder, MonthlyReport report, Issue issue, List<Restatement> restatements) {}
