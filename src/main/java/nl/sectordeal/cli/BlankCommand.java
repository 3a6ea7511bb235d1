package nl.sectordeal.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code blank JOB SOURCE FILE.xlsx}: a workbook for a partner to fill in. */
@Command(name = "blank", mixinStandardHelpOptions = true)
final class BlankCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "JOB")
  private String job;

  @Parameters(index = "1", paramLabel = "SOURCE")
  private String source;

  @Parameters(index = "2", paramLabel = "FILE.xlsx")
  private Path file;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  BlankCommand() {}

  @Override
  public Integer call() {
    return common.tell(Program.blank(JobCatalogue.find(job), source, file, common.locale()));
  }
}
