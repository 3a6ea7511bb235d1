package nl.sectordeal.job.compare;

import java.io.IOException;
import java.nio.file.Path;

/** The files of a run do not agree with one another, so somebody changed them. */
public final class NotAsWritten extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Path folder;

  NotAsWritten(Path folder) {
    super(
        "the decisions in "
            + folder
            + " do not add up to the figures in its run.json, so one of the two was changed after the run");
    this.folder = folder;
  }

  /** The folder of the run. */
  Path folder() {
    return folder;
  }
}
