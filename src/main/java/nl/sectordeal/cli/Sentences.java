package nl.sectordeal.cli;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.OurFault;
import nl.sectordeal.job.Program;
import nl.sectordeal.notice.Sentence;
import nl.sectordeal.notice.Texts;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a sentence; a stack trace only where {@code --debug} asks for it. */
final class Sentences implements IExecutionExceptionHandler {

  @Override
  public int handleExecutionException(Exception wrong, CommandLine command, ParseResult parsed) {
    boolean debug = parsed.hasSubcommand() && parsed.subcommand().hasMatchedOption("--debug");
    if (debug) {
      wrong.printStackTrace(command.getErr());
    }
    Texts texts = Texts.in(language(command, parsed));
    command.getErr().println(Harmless.text(sentence(wrong, debug, texts)));
    return Program.isUsersMistake(wrong) || OurFault.surroundings(wrong) != null
        ? ExitCode.WRONG_USE.code()
        : ExitCode.OUR_FAULT.code();
  }

  private static String sentence(Exception wrong, boolean debug, Texts texts) {
    if (Program.isUsersMistake(wrong)) {
      return Program.sentence(wrong, texts);
    }
    Sentence surroundings = OurFault.surroundings(wrong);
    if (surroundings != null) {
      return surroundings.in(texts);
    }
    return texts.get(debug ? "fault.debug" : "fault.ours", Map.of("name", OurFault.nameOf(wrong)));
  }

  /** That of the job where one was read, since its other answers are in it too. */
  private static Locale language(CommandLine command, ParseResult parsed) {
    Locale typed = Arguments.language(parsed.originalArgs());
    return command.getCommandSpec().userObject() instanceof JobCommand about
        ? Objects.requireNonNullElse(about.language(), typed)
        : typed;
  }
}
