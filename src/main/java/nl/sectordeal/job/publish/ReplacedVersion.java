package nl.sectordeal.job.publish;

import java.nio.file.Path;
import java.util.Map;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.Settings;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport;
import nl.sectordeal.report.WrittenRun;
import org.jspecify.annotations.Nullable;

/** Looks up the version of the same month that a report takes the place of. */
public final class ReplacedVersion {
  private final Run run;
  private final Settings settings;
  private final Texts texts;

  public ReplacedVersion(Run run, Settings settings, Texts texts) {
    this.run = run;
    this.settings = settings;
    this.texts = texts;
  }

  /**
   * Its folder; null when there is none, or when a rerun is not given it.
   *
   * @throws UserMistake when a version would be published without saying what moved
   */
  public @Nullable Path findFolder(MonthlyReport report) {
    Integer version = report.header().version();
    if (version == null || version == 1) {
      return null;
    }
    String name = report.header().month() + "/v" + (version - 1);
    Path place = PublishedFolder.of(settings.out(), run.job().name(), name).place();
    if (WrittenRun.isIn(place)) {
      return place;
    }
    if (run.request().publish() == null) {
      return null;
    }
    throw new UserMistake(texts.get("publish.replaced", Map.of("name", name, "folder", place)));
  }
}
