package nl.sectordeal.cli;

import java.nio.file.Path;
import nl.sectordeal.job.DossierRequest;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * {@code dossier JOB}: one zip for the auditor. Has its own {@code --help}, since {@code --version}
 * is that of the month.
 */
@Command(
    name = "dossier",
    description =
        "Writes one zip for the auditor: every row and decision behind a month, without names or national ids, and a"
            + " sample to check. verify checks it without this computer.")
final class DossierCommand extends JobCommand {
  @Option(
      names = "--month",
      paramLabel = "YYYY-MM",
      required = true,
      description = "Month of the report.")
  private String month;

  @Option(
      names = "--version",
      paramLabel = "N",
      description = "Of this published version (default: the newest; failing that the concept).")
  private @Nullable Integer version;

  @Option(
      names = "--sample",
      paramLabel = "N",
      defaultValue = "30",
      description = "How many counted decisions to draw (default: ${DEFAULT-VALUE}).")
  private int sample;

  @Option(
      names = "--seed",
      paramLabel = "N",
      defaultValue = "7",
      description = "The number that the draw begins with (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(names = "--stratified", description = "Give each measure its share of the sample.")
  private boolean stratified;

  @Option(
      names = "--to",
      paramLabel = "FILE.zip",
      description = "Write this file (default: beside the report).")
  private @Nullable Path to;

  @SuppressWarnings("UnusedVariable") // picocli shows the help
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help message and exit.")
  private boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DossierCommand() {}

  @Override
  Question ask(JobFile job) {
    DossierRequest request =
        DossierRequest.of(jobFile(), job, month, version, sample, seed, stratified, to);
    return program -> program.dossier(request);
  }
}
