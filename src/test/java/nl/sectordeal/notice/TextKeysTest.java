package nl.sectordeal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two texts with one key the first is never said. */
class TextKeysTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "nl_BE"})
  void each_text_has_a_key_of_its_own(String language) throws IOException {
    Path file = Path.of("src/main/resources/messages_" + language + ".properties");
    Set<String> seen = new HashSet<>();
    List<String> twice =
        Files.readAllLines(file).stream()
            .filter(line -> line.matches("[^#\\s][^=]*=.*"))
            .map(line -> line.substring(0, line.indexOf('=')).strip())
            .filter(key -> !seen.add(key))
            .toList();

    assertThat(twice).isEmpty();
  }
}
