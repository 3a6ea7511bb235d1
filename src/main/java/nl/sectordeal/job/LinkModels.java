package nl.sectordeal.job;

import java.nio.file.Path;
import nl.sectordeal.job.file.JobFile;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.person.score.LinkModel;

/** Which link model a job uses. */
final class LinkModels {
  private LinkModels() {}

  /** The one that the job file names, else the one that comes with the program. */
  static LinkModel of(JobFile job) {
    Path file = job.linking().model();
    return file == null ? LinkModelFile.shipped() : LinkModelFile.read(file);
  }
}
