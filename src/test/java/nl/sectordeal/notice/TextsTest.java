package nl.sectordeal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ChoiceFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the gaps in a sentence are filled. */
class TextsTest {
  private static final Pattern CHOICE = Pattern.compile("\\{(\\w+),choice,([^}]*)}");

  private final Texts dutch = Texts.in(Locale.forLanguageTag("nl"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0     | Persoon P: 0 rijen",
        "1     | Persoon P: 1 rij",
        "2     | Persoon P: 2 rijen",
        "1.001 | Persoon P: 1.001 rijen",
        "x     | Persoon P: x rijen",
      })
  void a_word_goes_with_its_count(String count, String sentence) {
    assertThat(dutch.get("explain.person", Map.of("person", "P", "count", count)))
        .isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{month}", "{row}", "${month}", "{month,choice,0#a}", "$1 \\{"})
  void what_somebody_wrote_is_no_gap(String written) {
    assertThat(dutch.get("mistake.month", Map.of("month", written)))
        .startsWith("De maand " + written + " is niet te lezen.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Werk\u001b[31mfit", "Werk\r\nfit", "Werk\u009bfit", "Werk\tfit"})
  void what_somebody_wrote_does_not_steer_a_terminal(String written) {
    Notice unmapped = Notice.ofRow("R50", Severity.HOLD, 2, "So\u0007ort", written);

    assertThat(dutch.wrong(unmapped)).doesNotContainPattern("\\p{Cc}").contains("Werk", "fit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"R37", "R38", "R39", "R45", "R46"})
  void a_number_of_the_sender_is_not_said_to_stand_in_a_column(String code) {
    Notice ofSender = Notice.ofRow(code, Severity.REJECT, 2, null, "abc");
    Notice inColumn = Notice.ofRow(code, Severity.REJECT, 2, "KvK", "abc");

    assertThat(dutch.wrong(ofSender)).contains("abc", "afzender").doesNotContain("kolom");
    assertThat(dutch.action(ofSender)).contains("afzender").doesNotContain("kolom");
    assertThat(dutch.wrong(inColumn)).contains("kolom KvK").doesNotContain("afzender");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | Wij weten niet wat een waarde in de kolom Soort betekent. Wij herhalen haar hier niet:"
            + " het kan een persoonsnummer zijn.",
        "en | We do not know what a value in column Soort means. We do not repeat it here: it may be"
            + " a national id."
      })
  void a_value_that_may_be_personal_leaves_a_whole_sentence(String language, String sentence) {
    Notice unmapped = Notice.ofRow("R50", Severity.HOLD, 2, "Soort", null);

    assertThat(Texts.in(Locale.forLanguageTag(language)).wrong(unmapped)).isEqualTo(sentence);
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en", "nl_BE"})
  void each_choice_is_for_none_one_and_more(String language) throws IOException {
    Path file = Path.of("src/main/resources/messages_" + language + ".properties");
    List<String> lines = Files.readAllLines(file);

    for (String line : lines) {
      Matcher choice = CHOICE.matcher(line);
      while (choice.find()) {
        assertThat(line).contains("{" + choice.group(1) + "}");
        ChoiceFormat words = new ChoiceFormat(choice.group(2));
        assertThat(words.format(0)).as(line).isEqualTo(words.format(2));
        assertThat(words.format(1)).as(line).isNotEqualTo(words.format(2));
      }
    }
  }
}
