package nl.sectordeal.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code runs [JOB]}: what ran, when, and with what result. */
@Command(name = "runs", mixinStandardHelpOptions = true)
final class RunsCommand implements Callable<Integer> {
  @Mixin private CommonOptions common;

  @Parameters(arity = "0..1", paramLabel = "JOB")
  private @Nullable String job;

  @ArgGroup(exclusive = false)
  private @Nullable Accept accept;

  /** The acceptance of a correction. */
  static final class Accept extends HumanAct {
    @Option(names = "--accept", paramLabel = "YYYY-MM", required = true)
    private String month;

    @SuppressWarnings("NullAway.Init") // picocli sets the fields
    Accept() {}
  }

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  RunsCommand() {}

  @Override
  public Integer call() {
    JobFile only = job == null ? null : JobCatalogue.find(job);
    Accept act = accept;
    if (act != null && only == null) {
      throw new UserMistake("mistake.accept", Map.of());
    }
    if (act == null || only == null) {
      return common.tell(Program.runs(common.settings(), common.progress(), only));
    }
    try (Program program = Program.openUsed(common.settings(), "runs", common.progress())) {
      return common.tell(program.accept(only, act.month, act.because(), act.received()));
    }
  }
}
