package nl.sectordeal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.sectordeal.cli.Main;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says exists. */
class ReadmeTest {
  private static final String README = Sources.read(Path.of("README.md"));

  /** Up to what a deal is: jobs stand in a table too. */
  private static final String COMMANDS =
      README.substring(0, README.indexOf("## A deal is one file"));

  private static final Pattern COMMAND_IN_HELP = Pattern.compile("(?m)^  ([a-z]+)  +[A-Z]");
  private static final Pattern COMMAND_IN_TABLE = Pattern.compile("(?m)^\\| `([a-z]+)[ `]");
  private static final Pattern OPTION = Pattern.compile("--[a-z-]+");
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#]+)[^)]*\\)");

  static Stream<Path> pages() {
    return Stream.concat(
        Stream.of(Path.of("README.md")), Sources.list(Path.of("src/docs"), ".md").stream());
  }

  @Test
  void readme_has_the_commands_that_exist() {
    assertThat(found(COMMAND_IN_TABLE, COMMANDS))
        .isNotEmpty()
        .isEqualTo(found(COMMAND_IN_HELP, help()));
  }

  @Test
  void readme_has_only_options_that_exist() {
    for (String row : COMMANDS.lines().filter(COMMAND_IN_TABLE.asPredicate()).toList()) {
      String command = found(COMMAND_IN_TABLE, row).get(0);
      assertThat(found(OPTION, help(command)))
          .as("options of %s", command)
          .containsAll(found(OPTION, row));
    }
  }

  @Test
  void readme_has_the_jobs_that_exist() {
    for (Path job : Sources.list(Path.of("jobs"), ".yaml")) {
      String name = job.getFileName().toString().replace(".yaml", "");
      assertThat(README).contains("| `" + name + "` |");
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void links_lead_somewhere(Path page) {
    for (String link : found(LINK, Sources.read(page))) {
      assertThat(page.resolveSibling(link)).as("a link in %s", page).matches(Files::exists);
    }
  }

  private static String help(String... command) {
    StringWriter text = new StringWriter();
    String[] arguments =
        Stream.concat(Stream.of(command), Stream.of("--help")).toArray(String[]::new);
    assertThat(Main.run(new PrintWriter(text, true), new PrintWriter(text, true), arguments))
        .isZero();
    return text.toString();
  }

  private static List<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map(hit -> hit.groupCount() == 0 ? hit.group() : hit.group(1))
        .distinct()
        .toList();
  }
}
