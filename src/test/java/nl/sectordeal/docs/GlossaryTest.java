package nl.sectordeal.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each word of the field stands in the glossary, once, as the code has it. */
class GlossaryTest {
  private static final List<String> STAGES =
      List.of("delivery", "record", "person", "outcome", "measure", "report");

  /** A noun: its Javadoc and the declaration of its type. */
  private static final Pattern NOUN =
      Pattern.compile(
          "(?m)^/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\s+(?:@[^\\n]*\\n)*"
              + "public (?:record|enum|sealed interface) (\\w+)");

  private static final Pattern DUTCH_WORD = Pattern.compile("\\(([^()]+)\\)[^.()]*\\.(?:\\s|$)");

  private static final Pattern LINE = Pattern.compile("\\| `(\\w+)` \\| ([^|]+) \\| [^|]+ \\|");

  /** A word of the field: what it is called in code, and in Dutch. */
  private record Word(String identifier, String dutch) {}

  static Stream<Word> nouns() {
    List<Word> words = new ArrayList<>();
    for (String stage : STAGES) {
      for (Path file : Sources.list(Sources.PROGRAM.resolve(stage), ".java")) {
        Matcher noun = NOUN.matcher(Sources.read(file));
        if (String.valueOf(file.getParent().getFileName()).equals(stage) && noun.find()) {
          Matcher word = DUTCH_WORD.matcher(firstSentence(noun.group(1)));
          if (word.find()) {
            words.add(new Word(noun.group(2), word.group(1)));
          }
        }
      }
    }
    return words.stream();
  }

  @Test
  void nouns_are_found() {
    assertThat(nouns())
        .contains(new Word("Delivery", "levering"), new Word("Outcome", "uitkomst"))
        .hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("nouns")
  void every_noun_stands_in_the_glossary_with_its_dutch_word(Word noun) {
    assertThat(glossary())
        .as(
            "give %s a line in src/docs/glossary.md: | `%s` | %s | meaning |",
            noun, noun.identifier(), noun.dutch())
        .contains(noun);
  }

  @Test
  void every_word_stands_there_once() {
    assertThat(glossary().stream().map(Word::identifier)).doesNotHaveDuplicates();
  }

  @Test
  void every_word_is_still_used() {
    List<String> types = new ArrayList<>();
    for (Path file : Sources.list(Sources.PROGRAM, ".java")) {
      types.add(Sources.read(file));
    }
    String program = String.join("\n", types);

    assertThat(glossary())
        .as("words of the glossary that no code uses any more")
        .allMatch(
            word -> Pattern.compile("\\b" + word.identifier() + "\\b").matcher(program).find());
  }

  private static List<Word> glossary() {
    List<Word> words = new ArrayList<>();
    Matcher line = LINE.matcher(Sources.read(Path.of("src/docs/glossary.md")));
    while (line.find()) {
      words.add(new Word(line.group(1), line.group(2)));
    }
    return words;
  }

  private static String firstSentence(String javadoc) {
    String text = javadoc.replaceAll("\\s*\\n\\s*\\*\\s?", " ").strip();
    int end = text.indexOf(". ");
    return end < 0 ? text : text.substring(0, end + 1);
  }
}
