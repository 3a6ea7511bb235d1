package nl.sectordeal.cli;

import nl.sectordeal.job.CompareRequest;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code compare JOB A B}: what moved between two runs, and why. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand extends JobCommand {
  @Parameters(index = "1", paramLabel = "A")
  private String before;

  @Parameters(index = "2", paramLabel = "B")
  private String after;

  @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
  private ExplainRequest.Format format;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CompareCommand() {}

  @Override
  Question ask(JobFile job) {
    CompareRequest request = new CompareRequest(job, before, after, format);
    return program -> program.compare(request);
  }
}
