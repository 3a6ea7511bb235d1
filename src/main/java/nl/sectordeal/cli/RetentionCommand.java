package nl.sectordeal.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code retention JOB}: what is due for destruction, and destroying it. */
@Command(
    name = "retention",
    mixinStandardHelpOptions = true,
    description =
        "Lists the persons whose time is over by the retention of the job file; destroys a list"
            + " that was shown, as forget does.")
final class RetentionCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "A name in jobs/, or the path of a job file.")
  private String job;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description = "Day on which the time is over, such as 2030-01-01 (default: today).")
  private @Nullable LocalDate asOf;

  @ArgGroup(exclusive = false)
  private @Nullable Destruction destruction;

  /** What destroying asks. */
  static final class Destruction {
    @Option(
        names = "--destroy",
        paramLabel = "LIST",
        required = true,
        description = "Destroy this list, by its name.")
    private String list;

    @Option(
        names = "--because",
        paramLabel = "TEXT",
        required = true,
        description = "Why, without names; kept for ever.")
    private String because;

    @Option(
        names = "--received",
        paramLabel = "INSTANT",
        converter = Arguments.InstantArgument.class,
        description = "When this was decided, to load history (default: now).")
    private @Nullable Instant received;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Destruction() {}
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RetentionCommand() {}

  @Override
  public Integer call() {
    var found = JobCatalogue.find(job);
    try (Program program = Program.open(common.settings(), "retention " + job, common.progress())) {
      return common.tell(
          destruction == null
              ? program.retention(found, asOf)
              : program.destroy(
                  found, destruction.list, asOf, destruction.because, destruction.received));
    }
  }
}
