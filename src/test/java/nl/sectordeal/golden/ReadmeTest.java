package nl.sectordeal.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the README shows of a run is what a run says. */
class ReadmeTest {
  private static final String ELLIPSIS = "…";

  @Test
  void the_first_command_says_what_the_readme_shows() throws IOException {
    GoldenRun run = GoldenRun.of(GoldenRun.ZORG);
    List<String> said =
        run.said().lines().map(line -> line.replace(run.out().toString(), "out")).toList();
    List<String> shown =
        Files.readString(Path.of("README.md"))
            .lines()
            .dropWhile(line -> !line.endsWith("and says:"))
            .takeWhile(line -> !line.contains("./mvnw verify"))
            .filter(line -> line.startsWith("    "))
            .map(line -> line.substring(4))
            .filter(line -> !line.strip().equals(ELLIPSIS))
            .toList();
    assertThat(shown).hasSizeGreaterThan(10);
    assertThat(shown)
        .allSatisfy(line -> assertThat(said).anyMatch(one -> one.startsWith(beginning(line))));
  }

  /** What is shown of a line that is cut off. */
  private static String beginning(String line) {
    return line.endsWith(ELLIPSIS) ? line.substring(0, line.length() - 1) : line;
  }
}
