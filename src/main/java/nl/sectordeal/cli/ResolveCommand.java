package nl.sectordeal.cli;

import java.time.Instant;
import nl.sectordeal.job.ResolveRequest;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code resolve JOB [ROW]}: a difference between partners needs no answer any more. */
@Command(name = "resolve", mixinStandardHelpOptions = true)
final class ResolveCommand extends JobCommand {
  @Parameters(index = "1", paramLabel = "ROW", arity = "0..1")
  private @Nullable String row;

  @Option(names = "--field", paramLabel = "start|hours|end|contract")
  private @Nullable String field;

  /** Not asked for where differences are only listed. */
  @Option(names = "--because", paramLabel = "TEXT", defaultValue = "")
  private String because;

  @Option(names = "--reopen")
  private boolean reopen;

  @Option(names = "--received", paramLabel = "INSTANT", converter = Arguments.InstantArgument.class)
  private @Nullable Instant received;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  ResolveCommand() {}

  @Override
  Question ask(JobFile job) {
    ResolveRequest request = new ResolveRequest(job, row, field, because, reopen, received);
    return program -> program.resolve(request);
  }
}
