package nl.sectordeal.cli;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.job.Rehearsal;
import nl.sectordeal.job.RunRequest;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code run JOB}: the whole job. */
@Command(name = "run", mixinStandardHelpOptions = true)
final class RunCommand extends JobCommand {
  @Option(names = "--month", paramLabel = "YYYY-MM")
  private @Nullable String month;

  @Option(
      names = "--as-known-at",
      paramLabel = "INSTANT",
      converter = Arguments.InstantArgument.class)
  private @Nullable Instant asKnownAt;

  @Option(names = "--received", paramLabel = "INSTANT", converter = Arguments.InstantArgument.class)
  private @Nullable Instant received;

  @Option(names = "--publish")
  private boolean publish;

  @ArgGroup(exclusive = false, multiplicity = "0..*")
  private List<Without> without = new ArrayList<>();

  /** A source that is not waited for, with the reason. */
  static final class Without {
    @Option(names = "--without", paramLabel = "SOURCE", required = true)
    private String source;

    @Option(names = "--because", paramLabel = "TEXT", required = true)
    private String because;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Without() {}
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RunCommand() {}

  @Override
  boolean mayBegin() {
    return true;
  }

  @Override
  Question ask(JobFile job) {
    RunRequest request = request(job);
    Rehearsal.begin(job);
    return program -> program.run(request);
  }

  private RunRequest request(JobFile job) {
    RunRequest concept = RunRequest.of(job, month, asKnownAt, received);
    Map<String, String> reasons = new LinkedHashMap<>();
    without.forEach(it -> reasons.put(it.source, it.because));
    if (!publish && !reasons.isEmpty()) {
      throw new UserMistake("mistake.without", Map.of());
    }
    return publish ? concept.publishing(reasons) : concept;
  }
}
