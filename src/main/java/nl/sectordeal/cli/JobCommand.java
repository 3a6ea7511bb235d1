package nl.sectordeal.cli;

import java.util.Locale;
import java.util.concurrent.Callable;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.JobCatalogue;
import nl.sectordeal.job.Program;
import nl.sectordeal.job.ShortCommand;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command about one job, which works with that job's data. */
abstract class JobCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private CommonOptions common;

  @Parameters(index = "0", paramLabel = "JOB")
  private String name;

  /** The language of the answers; null until the job file was read. */
  private @Nullable Locale language;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  JobCommand() {}

  final @Nullable Locale language() {
    return language;
  }

  /** What is put to the program once it has the data to itself. */
  @FunctionalInterface
  interface Question {
    Answer put(Program program);
  }

  /** What was typed; refuses what can be seen to be wrong without the data. */
  abstract Question ask(JobFile job);

  /** Whether there is something to do before there are data. */
  boolean mayBegin() {
    return false;
  }

  /** Takes the data, to read and to write. */
  Program open(CommonOptions options, String what, JobFile job) {
    return mayBegin()
        ? Program.open(options.settings(), what, options.progress())
        : Program.openUsed(options.settings(), what, options.progress());
  }

  @Override
  public final Integer call() {
    JobFile job = JobCatalogue.find(name);
    language = job.language(common.locale());
    Question question = ask(job);
    ShortCommand.begin(common.settings().inboxOf(job));
    try (Program program = open(common, spec.name() + " " + name, job)) {
      return common.tell(question.put(program));
    }
  }
}
