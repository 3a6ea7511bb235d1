package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** What {@code --help} says, in either language. */
class HelpTest {
  private static final int NO_BREAK = 1000;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "run --help ~ Gebruik: sectordeal run ~ Leest de inbox",
        "run --lang en --help ~ Usage: sectordeal run ~ Reads the inbox",
        "run JOB --help --lang=en ~ Usage: sectordeal run ~ Reads the inbox",
        "run --help --lang nl ~ Gebruik: sectordeal run ~ Leest de inbox",
        "--help ~ Commando's: ~ 4   cijfers sluiten niet aan, niets gepubliceerd",
        "--help --lang en ~ Commands: ~ 4   numbers do not tie, nothing published",
        "runs --help ~ [JOB] ~ Alleen deze opdracht.",
        "check --help ~ JOB ~ De naam van een opdracht in jobs/",
        "runs --help ~ --because=TEXT ~ zonder namen van mensen",
        "run --help ~ --because=TEXT ~ staat in het",
        "dossier --help ~ --sample=N ~ (anders:",
      })
  void speaks_the_language_asked_for(String line, String heading, String words) {
    Desk.Told told = Desk.say(line.split(" "));

    assertThat(told.exit()).isZero();
    assertThat(told.out()).contains(heading, words);
    assertThat(told.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_command_option_and_argument_has_words(String language) {
    for (CommandSpec command : commands(texts(language))) {
      assertThat(command.usageMessage().description()).as(command.qualifiedName()).isNotEmpty();
      assertThat(command.args())
          .allSatisfy(
              argument -> assertThat(argument.description()).as(name(argument)).isNotEmpty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void all_words_are_said_somewhere(String language) {
    Texts texts = texts(language);
    StringBuilder help = new StringBuilder();
    for (CommandSpec command : commands(texts)) {
      command.usageMessage().width(NO_BREAK);
      help.append(command.commandLine().getUsageMessage(Ansi.OFF));
    }
    assertThat(texts.keys("help."))
        .allSatisfy(
            key ->
                assertThat(help)
                    .contains(texts.get(key).replaceAll("%n|^\\d:|\\$\\{.*", "").strip()));
  }

  private static Texts texts(String language) {
    return Texts.in(Locale.forLanguageTag(language));
  }

  private static String name(ArgSpec argument) {
    return argument.command().qualifiedName() + " " + argument.paramLabel();
  }

  private static List<CommandSpec> commands(Texts texts) {
    CommandLine main = new CommandLine(new Main()).setResourceBundle(new HelpTexts(texts));
    List<CommandSpec> commands = new ArrayList<>(List.of(main.getCommandSpec()));
    main.getSubcommands().values().forEach(one -> commands.add(one.getCommandSpec()));
    return commands;
  }
}
