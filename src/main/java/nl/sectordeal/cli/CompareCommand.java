package nl.sectordeal.cli;

import nl.sectordeal.job.CompareRequest;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare JOB A B}: what moved between two runs, and why. */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description =
        "Shows what moved between two runs or published versions, by cause, down to the rows that changed. The causes"
            + " add up to the difference.")
final class CompareCommand extends JobCommand {
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
  Question ask(JobFile job) {
    CompareRequest request = new CompareRequest(job, before, after, format);
    return program -> program.compare(request);
  }
}
