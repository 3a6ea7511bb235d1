package nl.sectordeal.cli;

import java.nio.file.Path;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code train JOB}: a link model learnt from the job's own rows. */
@Command(name = "train", mixinStandardHelpOptions = true)
final class TrainCommand extends JobCommand {
  @Option(names = "--to", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--force")
  private boolean force;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  TrainCommand() {}

  @Override
  boolean mayBegin() {
    return true;
  }

  @Override
  Question ask(JobFile job) {
    return program -> program.train(job, file, force);
  }
}
