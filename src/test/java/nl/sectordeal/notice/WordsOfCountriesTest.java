package nl.sectordeal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The words of a country stand in the place of words that there are, and say the same. */
class WordsOfCountriesTest {
  private static final Pattern GAP = Pattern.compile("\\{\\w+}");

  private static Properties words(String file) throws IOException {
    Properties words = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(WordsOfCountriesTest.class.getResourceAsStream(file)),
            StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    return words;
  }

  private static Set<String> gaps(String text) {
    Set<String> gaps = new TreeSet<>();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      gaps.add(gap.group());
    }
    return gaps;
  }

  @Test
  void each_differs_from_the_dutch_words_and_has_the_same_gaps() throws IOException {
    Properties dutch = words("/messages_nl.properties");
    Properties flemish = words("/messages_nl_BE.properties");

    assertThat(flemish).isNotEmpty();
    for (String key : flemish.stringPropertyNames()) {
      String there = dutch.getProperty(key);
      assertThat(there).as(key).isNotNull().isNotEqualTo(flemish.getProperty(key));
      assertThat(gaps(flemish.getProperty(key))).as(key).isEqualTo(gaps(there));
    }
  }

  @Test
  void what_has_no_words_of_its_own_is_said_as_elsewhere() {
    Texts flemish = Texts.in(Locale.forLanguageTag("nl-BE"));
    Texts dutch = Texts.in(Locale.forLanguageTag("nl"));

    assertThat(flemish.get("R26.text")).isEqualTo("Een INSZ kan bestaan.");
    assertThat(flemish.get("R17.text")).isEqualTo(dutch.get("R17.text"));
    assertThat(Texts.in(Locale.forLanguageTag("en-BE")).get("R26.text"))
        .isEqualTo(Texts.in(Locale.ENGLISH).get("R26.text"));
  }

  @Test
  void no_word_for_partners_in_flanders_is_of_the_netherlands() throws IOException {
    Pattern elsewhere = Pattern.compile("\\b(BSN|KvK|UWV|Handelsregister)\\b");
    for (String key : words("/messages_nl.properties").stringPropertyNames()) {
      boolean forPartners =
          key.matches("(L|R|K|U|D|V)\\d\\d\\.(wrong|action)|bewijs\\..*|reden\\..*");
      if (forPartners && !key.matches("R(37|39|43)\\..*")) {
        String text = Texts.in(Locale.forLanguageTag("nl-BE")).get(key);
        assertThat(elsewhere.matcher(text).find()).as("%s: %s", key, text).isFalse();
      }
    }
  }
}
