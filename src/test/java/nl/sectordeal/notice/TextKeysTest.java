package nl.sectordeal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Of two texts with one key the first is never said. */
class TextKeysTest {
  private static final Pattern GAP = Pattern.compile("(?<!\\$)\\{(\\w+)");

  /** A key in the code, or what it begins with. */
  private static final Pattern MISTAKE = Pattern.compile("\"((?:jobfile|mistake)\\.[\\w.]+)\"");

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

  @Test
  void each_text_is_there_in_both_languages_with_the_same_gaps() {
    assertThat(gaps("nl")).isEqualTo(gaps("en"));
  }

  /** The names of the gaps of each text, by its key. */
  private static Map<String, Set<String>> gaps(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    Map<String, Set<String>> gaps = new TreeMap<>();
    for (String key : texts.keys("")) {
      Set<String> names = new TreeSet<>();
      GAP.matcher(texts.get(key)).results().forEach(gap -> names.add(gap.group(1)));
      gaps.put(key, names);
    }
    return gaps;
  }

  @Test
  void each_text_that_a_mistake_is_said_with_is_there_and_none_is_left_over() throws IOException {
    Texts texts = Texts.in(Locale.ENGLISH);
    Set<String> said = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        MISTAKE.matcher(Files.readString(file)).results().forEach(key -> said.add(key.group(1)));
      }
    }

    assertThat(said)
        .hasSizeGreaterThan(50)
        .allMatch(key -> key.endsWith(".") ? !texts.keys(key).isEmpty() : texts.has(key));
    assertThat(texts.keys("jobfile."))
        .allMatch(
            key ->
                said.contains(key.replaceFirst("\\.meant$", ""))
                    || said.stream()
                        .anyMatch(begin -> begin.endsWith(".") && key.startsWith(begin)));
  }
}
