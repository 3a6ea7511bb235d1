package nl.sectordeal.cli;

import java.time.Instant;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code release JOB DELIVERY}: lets a held delivery in, or discards it. */
@Command(
    name = "release",
    mixinStandardHelpOptions = true,
    description = "Lets a held delivery in, or discards it; the reason is kept.")
final class ReleaseCommand extends JobCommand {
  @Parameters(
      index = "1",
      paramLabel = "DELIVERY",
      description = "Its file name, or the first eight characters of its SHA-256.")
  private String delivery;

  @Option(
      names = "--because",
      paramLabel = "TEXT",
      required = true,
      description = "Why; kept for ever.")
  private String because;

  @Option(names = "--discard", description = "Throw it away in place of letting it in.")
  private boolean discard;

  @Option(
      names = "--received",
      paramLabel = "INSTANT",
      converter = Arguments.InstantArgument.class,
      description = "When this was decided, to load history (default: now).")
  private @Nullable Instant received;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReleaseCommand() {}

  @Override
  Question ask(JobFile job) {
    return program -> program.release(job, delivery, because, discard, received);
  }
}
