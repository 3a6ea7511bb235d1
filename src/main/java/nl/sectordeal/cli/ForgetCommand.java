package nl.sectordeal.cli;

import nl.sectordeal.job.file.JobFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code forget JOB --person N}: the right to be forgotten. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description =
        "Removes what identifies a person from the database and the kept originals. Figures stay"
            + " what they are, and later files do not bring the person back. Cannot be undone.")
final class ForgetCommand extends JobCommand {
  @Option(
      names = "--person",
      paramLabel = "N",
      required = true,
      description = "The person's number, as in koppelingen.csv.")
  private String person;

  @Mixin private HumanAct act;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ForgetCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.forget(job, person, act.because(), act.received());
  }
}
