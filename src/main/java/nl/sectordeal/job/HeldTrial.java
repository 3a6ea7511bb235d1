package nl.sectordeal.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.JdbcDeliveryCopy;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.measure.Figure;

/**
 * Tells what the figures would be if held deliveries were let in: does a whole run up to the
 * figures beside the real data, with the deliveries released at the moment as known at (proef). It
 * costs a first run, and cannot differ from what a release brings, because it is one.
 */
public final class HeldTrial {
  private final DataSource real;
  private final Settings settings;
  private final Clock clock;

  HeldTrial(DataSource real, Settings settings, Clock clock) {
    this.real = real;
    this.settings = settings;
    this.clock = clock;
  }

  /** The figures of the same month, known at the same moment. */
  public List<Figure> figures(JobFile job, Horizon horizon, List<Delivery> letIn) {
    Path trial = Folders.make(Checking.folder(settings));
    Settings aside =
        settings.within(trial, trial.resolve("out"), Folders.make(trial.resolve("inbox")));
    SecretKeys keys = RightKey.of(real, settings.data());
    try (Database database = Database.open(aside, "publish")) {
      JdbcDeliveryCopy.copy(real, database.source());
      Stages stages =
          Wiring.stagesBeside(database.source(), aside, settings.data(), keys, job, clock);
      for (Delivery held : letIn) {
        stages
            .deliveries()
            .addVerdict(new Verdict(held, Verdict.Kind.RELEASE, horizon.asKnownAt(), "proef"));
      }
      RunRequest request = new RunRequest(job, horizon.month(), horizon.asKnownAt(), null);
      return new Run(request, aside, stages, Progress.silent()).figures();
    } finally {
      Checking.cleanUp(settings);
    }
  }
}
