package nl.sectordeal.cli;

import java.util.Map;
import nl.sectordeal.job.ExplainRequest;
import nl.sectordeal.job.ExplainRequest.Asked;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code explain JOB MEASURE}: what is behind a figure. */
@Command(name = "explain")
final class ExplainCommand extends JobCommand {
  @Parameters(index = "1", arity = "0..1", paramLabel = "MEASURE")
  private @Nullable String measure;

  @Option(names = "--month", paramLabel = "YYYY-MM")
  private @Nullable String month;

  @Option(names = "--version", paramLabel = "N")
  private @Nullable Integer version;

  @Option(names = "--period", paramLabel = "P")
  private @Nullable String period;

  @Option(names = "--decision", paramLabel = "D")
  private @Nullable String decision;

  @Option(names = "--reason", paramLabel = "CODE")
  private @Nullable String reason;

  @Option(names = "--person", paramLabel = "N")
  private @Nullable String person;

  @Option(names = "--row", paramLabel = "SOURCE:KEY")
  private @Nullable String row;

  @Option(names = "--where", paramLabel = "ATTRIBUTE=CODE")
  private Map<String, String> where = Map.of();

  @Option(names = "--everybody")
  private boolean everybody;

  @Option(names = "--format", paramLabel = "text|csv|json", defaultValue = "text")
  private ExplainRequest.Format format;

  @SuppressWarnings("UnusedVariable") // picocli shows the help
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ExplainCommand() {}

  @Override
  Question ask(JobFile job) {
    ExplainRequest request =
        ExplainRequest.of(
            job,
            new Asked(measure, month, version, period, decision, reason, person, row, where),
            everybody,
            format);
    return program -> program.explain(request);
  }

  @Override
  Program open(CommonOptions options, String what, JobFile job) {
    return Program.openToLook(options.settings(), what, job);
  }
}
