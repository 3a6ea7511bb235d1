package nl.sectordeal.cli;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.sectordeal.job.ExitCode;
import nl.sectordeal.job.file.Suggestion;
import nl.sectordeal.notice.Texts;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says what cannot be read of what was typed (vergissing bij het typen): the words and options as
 * they are typed, the sentence in the language of the answers.
 */
final class Mistyped implements IParameterExceptionHandler {
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+(=[^,)\\s]+)?");

  @Override
  public int handleParseException(ParameterException wrong, String[] typed) {
    Texts texts = Texts.in(Arguments.language(List.of(typed)));
    String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
    wrong.getCommandLine().getErr().println(Harmless.text(sentence(wrong, texts)));
    wrong.getCommandLine().getErr().println(texts.get("typed.help", Map.of("command", command)));
    return ExitCode.WRONG_USE.code();
  }

  private static String sentence(ParameterException wrong, Texts texts) {
    ArgSpec argument = wrong.getArgSpec();
    if (wrong instanceof UnmatchedArgumentException unmatched) {
      return unknown(unmatched, texts);
    }
    if (wrong instanceof MissingParameterException missing) {
      return texts.get("typed.missing", Map.of("what", missing(missing)));
    }
    if (wrong instanceof OverwrittenOptionException twice) {
      return texts.get("typed.twice", Map.of("what", label(twice.getOverwritten())));
    }
    return argument == null
        ? texts.get("typed.together", Map.of("what", options(wrong)))
        : value(wrong.getValue(), argument, texts);
  }

  private static String unknown(UnmatchedArgumentException wrong, Texts texts) {
    String sentence =
        texts.get("typed.unknown", Map.of("what", String.join(" ", wrong.getUnmatched())));
    CommandSpec command = wrong.getCommandLine().getCommandSpec();
    String first = wrong.getUnmatched().get(0);
    String meant =
        Suggestion.of(
            first,
            first.startsWith("-") ? command.optionsMap().keySet() : command.subcommands().keySet());
    return meant == null
        ? sentence
        : sentence + " " + texts.get("typed.meant", Map.of("meant", meant));
  }

  private static String missing(MissingParameterException wrong) {
    return wrong.getMissing().isEmpty()
        ? options(wrong)
        : wrong.getMissing().stream().map(Mistyped::label).collect(Collectors.joining(" | "));
  }

  /** A value that is not of the form that its argument has. */
  private static String value(@Nullable String value, ArgSpec argument, Texts texts) {
    String form = "typed.form." + argument.paramLabel();
    return texts.get(
        "typed.value",
        Map.of(
            "value",
            value == null ? "" : value,
            "what",
            label(argument),
            "form",
            texts.has(form) ? " " + texts.get(form) : ""));
  }

  /** The options that a message names; of a group the library tells no more. */
  private static String options(ParameterException wrong) {
    return OPTION
        .matcher(String.valueOf(wrong.getMessage()))
        .results()
        .map(MatchResult::group)
        .distinct()
        .collect(Collectors.joining(" | "));
  }

  private static String label(ArgSpec argument) {
    if (argument instanceof OptionSpec option) {
      boolean takesValue = option.arity().max() > 0;
      return option.longestName() + (takesValue ? "=" + argument.paramLabel() : "");
    }
    return argument.paramLabel();
  }
}
