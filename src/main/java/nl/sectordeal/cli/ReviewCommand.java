package nl.sectordeal.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code review JOB}: a person decides about doubtful pairs, in a workbook. */
@Command(name = "review", mixinStandardHelpOptions = true)
final class ReviewCommand extends JobCommand {
  @ArgGroup(multiplicity = "1")
  private Direction direction;

  @Option(names = "--month", paramLabel = "YYYY-MM")
  private @Nullable String month;

  @Option(names = "--received", paramLabel = "INSTANT", converter = Arguments.InstantArgument.class)
  private @Nullable Instant received;

  @Option(names = "--by", paramLabel = "NAME", defaultValue = "${sys:user.name}")
  private String by;

  /** Out or in. */
  private static final class Direction {
    @Option(names = "--export", paramLabel = "FILE.xlsx", required = true)
    private @Nullable Path export;

    @Option(names = "--import", paramLabel = "FILE.xlsx", required = true)
    private @Nullable Path read;
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ReviewCommand() {}

  @Override
  Question ask(JobFile job) {
    RunRequest request = RunRequest.of(job, month, null, null);
    Path export = direction.export;
    Path read = direction.read;
    return export != null
        ? program -> program.exportReview(request, export)
        : program -> program.importReview(job, Objects.requireNonNull(read), received, by);
  }
}
