package nl.sectordeal.job;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The run that the steps work on; a process works on one at a time. */
final class CurrentRun {
  private volatile @Nullable Run run;

  void set(@Nullable Run now) {
    run = now;
  }

  Run run() {
    return Objects.requireNonNull(run, "no run has begun");
  }
}
