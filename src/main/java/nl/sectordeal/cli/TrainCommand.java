package nl.sectordeal.cli;

import java.nio.file.Path;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train JOB}: a link model learnt from the job's own rows. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learns from the rows of a job how much each agreement says about who is who, and writes that as a link model."
            + " Links nothing; a run uses it once the job file names it.")
final class TrainCommand extends JobCommand {
  @Option(
      names = "--to",
      paramLabel = "FILE",
      description = "Write the model here (default: NAME.linkmodel.yaml beside the job file).")
  private @Nullable Path file;

  @Option(names = "--force", description = "Replace a file that is there.")
  private boolean force;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  TrainCommand() {}

  @Override
  Question ask(JobFile job) {
    Path jobFile = jobFile();
    return program -> program.train(job, jobFile, file, force);
  }
}
