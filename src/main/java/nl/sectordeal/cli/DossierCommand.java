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
@Command(name = "dossier")
final class DossierCommand extends JobCommand {
  @Option(names = "--month", paramLabel = "YYYY-MM", required = true)
  private String month;

  @Option(names = "--version", paramLabel = "N")
  private @Nullable Integer version;

  @Option(names = "--sample", paramLabel = "N", defaultValue = "30")
  private int sample;

  @Option(names = "--seed", paramLabel = "N", defaultValue = "7")
  private long seed;

  @Option(names = "--stratified")
  private boolean stratified;

  @Option(names = "--to", paramLabel = "FILE.zip")
  private @Nullable Path to;

  @SuppressWarnings("UnusedVariable") // picocli shows the help
  @Option(
      names = {"-h", "--help"},
      usageHelp = true)
  private boolean help;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  DossierCommand() {}

  @Override
  Question ask(JobFile job) {
    DossierRequest request = DossierRequest.of(job, month, version, sample, seed, stratified, to);
    return program -> program.dossier(request);
  }
}
