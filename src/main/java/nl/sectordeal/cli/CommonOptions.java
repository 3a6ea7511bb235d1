package nl.sectordeal.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import nl.sectordeal.job.Answer;
import nl.sectordeal.job.Progress;
import nl.sectordeal.job.Settings;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Options that every command has. */
final class CommonOptions {

  /** Languages of reports and answers. */
  enum Language {
    NL,
    EN
  }

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--inbox",
      paramLabel = "DIR",
      description = "Read this folder in place of the job file's inbox.")
  private @Nullable Path inbox;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      defaultValue = "out",
      description = "Write reports here (default: ${DEFAULT-VALUE}).")
  private Path out;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      defaultValue = "data",
      description = "Keep database, originals and secret key here (default: ${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "Use this PostgreSQL database (jdbc:postgresql://…) in place of a file in --data. User and password come from"
              + " SECTORDEAL_DB_USER and SECTORDEAL_DB_PASSWORD.")
  private @Nullable String database;

  @Option(names = "--lang", paramLabel = "nl|en", description = "Language of reports and answers.")
  private @Nullable Language language;

  @Option(names = "--quiet", description = "Show no progress.")
  private boolean quiet;

  @SuppressWarnings("UnusedVariable") // Sentences asks picocli whether it was given
  @Option(names = "--debug", description = "Show the stack trace of an error of ours.")
  private boolean debug;

  @SuppressWarnings("NullAway.Init") // picocli sets the fields
  CommonOptions() {}

  Settings settings() {
    return new Settings(data, out, inbox, database, locale());
  }

  @Nullable Locale locale() {
    return language == null
        ? null
        : Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
  }

  /** What is said where no job says the language. */
  Texts texts() {
    return Texts.in(Objects.requireNonNullElse(locale(), Arguments.DUTCH));
  }

  Progress progress() {
    return quiet ? Progress.silent() : ConsoleProgress.on(spec.commandLine().getErr());
  }

  /** Prints a line at once. */
  void say(String line) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.println(line);
    writer.flush();
  }

  /** Prints an answer and gives its exit code. */
  int tell(Answer answer) {
    PrintWriter writer = spec.commandLine().getOut();
    answer.lines().forEach(writer::println);
    writer.flush();
    return answer.exit().code();
  }
}
