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
@Command(
    name = "explain",
    description =
        "Shows the people, outcomes, rows and files behind a figure, and what did not count and why; or the rows of a"
            + " person and why they are taken for one; or what became of a row, and every figure it touches.")
final class ExplainCommand extends JobCommand {
  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "MEASURE",
      description = "Name of a measure in the job file; may be left out with --person or --row.")
  private @Nullable String measure;

  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      description = "Month of the report (default: as run).")
  private @Nullable String month;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "As this version of the month was published (default: as is known now).")
  private @Nullable Integer version;

  @Option(
      names = "--period",
      paramLabel = "P",
      description = "Only this period: 2021, 2021-03 or deal.")
  private @Nullable String period;

  @Option(
      names = "--decision",
      paramLabel = "D",
      description = "Only COUNTED, PROVISIONAL, HELD or NOT_COUNTED.")
  private @Nullable String decision;

  @Option(names = "--reason", paramLabel = "CODE", description = "Only with this reason.")
  private @Nullable String reason;

  @Option(
      names = "--person",
      paramLabel = "N",
      description =
          "Only this person, by number, with the rows it stands for and why they are one person.")
  private @Nullable String person;

  @Option(
      names = "--row",
      paramLabel = "SOURCE:KEY",
      description =
          "A row of a partner, by source and key: what became of it in each file, and every figure it touches. Where"
              + " senders of a source use the same keys: SOURCE/SENDER:KEY.")
  private @Nullable String row;

  @Option(
      names = "--where",
      paramLabel = "ATTRIBUTE=CODE",
      description =
          "Only this row, column or cell of a measure that is broken down by two attributes; may be given twice.")
  private Map<String, String> where = Map.of();

  @Option(
      names = "--everybody",
      description = "Text names all people, and not the first ten of each kind.")
  private boolean everybody;

  @Option(
      names = "--format",
      paramLabel = "text|csv|json",
      defaultValue = "text",
      description = "How to show it (default: ${DEFAULT-VALUE}).")
  private ExplainRequest.Format format;

  @SuppressWarnings("UnusedVariable") // picocli shows the help
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
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
