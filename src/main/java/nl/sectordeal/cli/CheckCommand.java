package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code check JOB [FILE…]}: what a run would say, without storing anything. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand extends JobCommand {
  @Parameters(index = "1..*", paramLabel = "FILE")
  private List<Path> files = new ArrayList<>();

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CheckCommand() {}

  @Override
  boolean mayBegin() {
    return true;
  }

  @Override
  Question ask(JobFile job) {
    return program -> program.check(job, files);
  }
}
