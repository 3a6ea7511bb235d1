package nl.sectordeal.job;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What ran, when, and with what result (runboek). */
public interface RunLedger {

  /**
   * One run.
   *
   * @param exit null while it runs, or when it was killed
   * @param ties whether its numbers tied; null when it did not get that far, or before this was
   *     kept
   */
  record Entry(
      String job,
      @Nullable String month,
      @Nullable Instant asKnownAt,
      @Nullable String runId,
      String program,
      Instant started,
      @Nullable Instant ended,
      @Nullable Integer exit,
      @Nullable Boolean ties,
      @Nullable String folder) {}

  /** Begins a run and gives its number. */
  long begin(String job, String program, Instant at);

  /** Ends a run that came to its end. */
  void end(long run, Horizon horizon, String runId, Instant at, ExitCode exit, String folder);

  /** Ends a run that failed. */
  void fail(long run, Instant at, ExitCode exit);

  /** Newest first; of one job, or of all when null. */
  List<Entry> list(@Nullable String job);
}
