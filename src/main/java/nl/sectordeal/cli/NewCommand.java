package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.sectordeal.job.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code new JOB --from FILE…}: the first job file of a programme, from files of its partners. */
@Command(name = "new", mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "JOB")
  private String job;

  @Option(names = "--from", required = true, arity = "1..*", paramLabel = "FILE")
  private List<Path> files;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  NewCommand() {}

  @Override
  public Integer call() {
    return common.tell(Program.draft(job, files, common.locale()));
  }
}
