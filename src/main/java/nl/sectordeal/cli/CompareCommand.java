package nl.sectordeal.cli;

import java.util.concurrent.Callable;
import nl.sectordeal.job.CompareRequest;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare JOB A B}: what moved between two runs, and why. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Shows what moved between two runs or published versions, by cause, down to the rows that changed. The causes"
            + " add up to the difference.")
final class CompareCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "A name in jobs/, or the path of a job file.")
  private String job;

  @Parameters(
      index = "1",
      paramLabel = "A",
      description = "The earlier one: a version, such as 2021-02/v1, or 2021-02/concept.")
  private String before;

  @Parameters(index = "2", paramLabel = "B", description = "The later one, likewise.")
  private String after;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "text",
      description = "How to show it (default: ${DEFAULT-VALUE}).")
  private ExplainRequest.Format format;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompareCommand() {}

  @Override
  public Integer call() {
    CompareRequest request = new CompareRequest(JobCatalogue.find(job), before, after, format);
    try (Program program = Program.open(common.settings(), "compare " + job, common.progress())) {
      return common.tell(program.compare(request));
    }
  }
}
