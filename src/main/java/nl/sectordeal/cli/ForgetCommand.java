package nl.sectordeal.cli;

import java.time.Instant;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
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

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      required = true,
      description = "Why, without the person's name; kept for ever.")
  private String because;

  @Option(
      names = "--received",
      paramLabel = "INSTANT",
      converter = Arguments.InstantArgument.class,
      description = "When this was decided, to load history (default: now).")
  private @Nullable Instant received;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ForgetCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.forget(job, person, because, received);
  }
}
