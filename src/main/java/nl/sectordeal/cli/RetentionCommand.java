package nl.sectordeal.cli;

import java.time.LocalDate;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code retention JOB}: what is due for destruction, and destroying it. */
@Command(name = "retention", mixinStandardHelpOptions = true)
final class RetentionCommand extends JobCommand {
  @Option(names = "--as-of", paramLabel = "DATE")
  private @Nullable LocalDate asOf;

  @ArgGroup(exclusive = false)
  private @Nullable Destruction destruction;

  /** What destroying asks. */
  static final class Destruction extends HumanAct {
    @Option(names = "--destroy", paramLabel = "LIST", required = true)
    private String list;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Destruction() {}
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RetentionCommand() {}

  @Override
  Question ask(JobFile job) {
    Destruction asked = destruction;
    return asked == null
        ? program -> program.retention(job, asOf)
        : program -> program.destroy(job, asked.list, asOf, asked.because(), asked.received());
  }
}
