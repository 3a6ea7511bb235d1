package nl.sectordeal.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.ShortCommand;
import nl.sectordeal.job.UserMistake;
import nl.sectordeal.notice.Texts;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/**
 * The command {@code sectordeal}: picks the command that was typed, and answers with its exit code.
 */
@Command(
    name = "sectordeal",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      RunCommand.class,
      CheckCommand.class,
      ExplainCommand.class,
      CompareCommand.class,
      ReviewCommand.class,
      TrainCommand.class,
      ReleaseCommand.class,
      ResolveCommand.class,
      ForgetCommand.class,
      RetentionCommand.class,
      DossierCommand.class,
      VerifyCommand.class,
      RunsCommand.class,
      RulesCommand.class,
      ScheduleCommand.class,
      NewCommand.class,
      BlankCommand.class
    })
public final class Main implements Runnable {

  @Spec private CommandSpec spec;

  @SuppressWarnings("NullAway.Init") // picocli sets the spec
  Main() {}

  /** Runs one command and leaves with its exit code. */
  public static void main(String[] args) {
    ShortCommand.endsTheProcess();
    System.exit(run(args));
  }

  private static int run(String... args) {
    return run(
        new FileOutputStream(FileDescriptor.out),
        Letters.writer(System.err, Letters.of("stderr")),
        args);
  }

  /** Runs one command in this process, and says so when its answer cannot be written. */
  static int run(OutputStream out, PrintWriter err, String... args) {
    AnswerStream answer = new AnswerStream(out);
    int exit = run(Letters.writer(answer, Letters.of("stdout")), err, args);
    if (!answer.isLost()) {
      return exit;
    }
    err.println(Texts.in(Arguments.language(List.of(args))).get("fault.answer"));
    return exit == ExitCode.DONE.code() ? ExitCode.WRONG_USE.code() : exit;
  }

  /**
   * Runs one command in this process, with answers to {@code out} and complaints to {@code err}.
   */
  public static int run(PrintWriter out, PrintWriter err, String... args) {
    // A library that asks in which language this machine speaks gets the same answer on all.
    Locale.setDefault(Locale.ROOT);
    Texts texts = Texts.in(Arguments.language(List.of(args)));
    return new CommandLine(new Main())
        .setResourceBundle(new HelpTexts(texts))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(new Mistyped())
        .setExecutionExceptionHandler(new Sentences())
        .execute(args);
  }

  @Override
  public void run() {
    spec.commandLine().usage(spec.commandLine().getOut());
    throw new UserMistake("typed.command", Map.of());
  }
}
