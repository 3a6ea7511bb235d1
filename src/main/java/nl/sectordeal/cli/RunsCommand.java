package nl.sectordeal.cli;

import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code runs [JOB]}: what ran, when, and with what result. */
@Command(
    name = "runs",
    mixinStandardHelpOptions = true,
    description = "Lists what ran, when, and with what result.")
final class RunsCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(arity = "0..1", paramLabel = "JOB", description = "Only this job.")
  private @Nullable String job;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RunsCommand() {}

  @Override
  public Integer call() {
    var only = job == null ? null : JobCatalogue.find(job);
    try (Program program = Program.open(common.settings(), "runs", common.progress())) {
      return common.tell(program.runs(only));
    }
  }
}
