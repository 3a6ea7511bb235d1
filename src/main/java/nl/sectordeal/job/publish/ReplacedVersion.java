package nl.sectordeal.job.publish;

import java.nio.file.Path;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.Settings;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/** Looks up the version of the same month that a report takes the place of. */
public final class ReplacedVersion {
  private final Run run;
  private final Settings settings;

  public ReplacedVersion(Run run, Settings settings) {
    this.run = run;
    this.settings = settings;
  }

  /**
   * Its folder; null when there is none. Nothing new is published without it ({@link Publishing}),
   * but a rerun may do without.
   */
  public @Nullable Path findFolder(MonthlyReport report) {
    Integer version = report.header().version();
    if (version == null || version == 1) {
      return null;
    }
    String name = report.header().month() + "/v" + (version - 1);
    Path place = PublishedFolder.of(settings.out(), run.job().name(), name).place();
    return WrittenRun.isIn(place) ? place : null;
  }
}
