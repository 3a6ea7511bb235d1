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
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description =
        "Looks at files of partners and writes a first job file: sources, formats and columns as guessed, values listed."
            + " Never writes over a file, and never shows a personal value.")
final class NewCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "Name of the new job: small letters, digits and hyphens.")
  private String job;

  @Option(
      names = "--from",
      required = true,
      arity = "1..*",
      paramLabel = "FILE",
      description = "Files of partners, CSV or XLSX, or folders with them; best of several months.")
  private List<Path> files;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  NewCommand() {}

  @Override
  public Integer call() {
    return common.tell(Program.draft(job, files, common.locale()));
  }
}
