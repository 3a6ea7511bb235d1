package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code check JOB [FILE…]}: what a run would say, without storing anything. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Takes the same decisions as run, stores nothing, and writes the return files.")
final class CheckCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "A name in jobs/, or the path of a job file.")
  private String job;

  @Parameters(
      index = "1..*",
      paramLabel = "FILE",
      description = "Files to check in place of the inbox.")
  private List<Path> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CheckCommand() {}

  @Override
  public Integer call() {
    var found = JobCatalogue.find(job);
    try (Program program = Program.open(common.settings(), "check " + job, common.progress())) {
      return common.tell(program.check(found, files));
    }
  }
}
