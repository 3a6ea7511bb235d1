package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code train JOB}: a link model learnt from the job's own rows. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description =
        "Learns from the rows of a job how much each agreement says about who is who, and writes that as a link model."
            + " Links nothing; a run uses it once the job file names it.")
final class TrainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "A name in jobs/, or the path of a job file.")
  private String job;

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
  public Integer call() {
    Path jobFile = JobCatalogue.findFile(job);
    JobFile found = JobCatalogue.find(job);
    try (Program program = Program.open(common.settings(), "train " + job, common.progress())) {
      return common.tell(program.train(found, jobFile, file, force));
    }
  }
}
