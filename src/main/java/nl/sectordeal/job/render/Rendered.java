package nl.sectordeal.job.render;

import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.job.publish.Issue;
import nl.sectordeal.job.publish.Restatement;
import nl.sectordeal.report.MonthlyReport;

/**
 * What a run left: where, what it says, and as what it went out.
 *
 * @param restatements published months that count other numbers by now
 */
public record Rendered(
    Path folder, MonthlyReport report, Issue issue, List<Restatement> restatements) {}
