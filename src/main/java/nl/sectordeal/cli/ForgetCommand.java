package nl.sectordeal.cli;

import java.time.Instant;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code forget JOB --person N}: the right to be forgotten. */
@Command(
    name = "forget",
    mixinStandardHelpOptions = true,
    description =
        "Removes what identifies a person from the database and the kept originals. Figures stay"
            + " what they are, and later files do not bring the person back. Cannot be undone.")
final class ForgetCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "A name in jobs/, or the path of a job file.")
  private String job;

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
  public Integer call() {
    var found = JobCatalogue.find(job);
    try (Program program = Program.open(common.settings(), "forget " + job, common.progress())) {
      return common.tell(program.forget(found, person, because, received));
    }
  }
}
