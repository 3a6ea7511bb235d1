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

  @Option(names = "--inbox", paramLabel = "DIR")
  private @Nullable Path inbox;

  @Option(names = "--out", paramLabel = "DIR", defaultValue = "out")
  private Path out;

  @Option(names = "--data", paramLabel = "DIR", defaultValue = "data")
  private Path data;

  @Option(names = "--database", paramLabel = "URL")
  private @Nullable String database;

  @Option(names = "--lang", paramLabel = "nl|en")
  private @Nullable Language language;

  @Option(names = "--quiet")
  private boolean quiet;

  @SuppressWarnings("UnusedVariable") // Sentences asks picocli whether it was given
  @Option(names = "--debug")
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
    return Texts.in(Objects.requireNonNullElse(locale(), Texts.DUTCH));
  }

  Progress progress() {
    return quiet ? Progress.silent() : ConsoleProgress.on(spec.commandLine().getErr());
  }

  /** Prints a line at once. */
  void say(String line) {
    PrintWriter writer = spec.commandLine().getOut();
    writer.println(Harmless.text(line));
    writer.flush();
  }

  /** Prints an answer and gives its exit code. */
  int tell(Answer answer) {
    PrintWriter writer = spec.commandLine().getOut();
    answer.lines().forEach(line -> writer.println(Harmless.text(line)));
    writer.flush();
    return answer.exit().code();
  }
}
