package nl.sectordeal.job;

import java.nio.file.Path;
import nl.sectordeal.report.MonthlyReport;

/** What a run left: where, and what it says. */
record Rendered(Path folder, MonthlyReport report) {}
