package nl.sectordeal.record.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Conditions of rules, and the words that go with them. */
class RecordRulesTest {

  static Stream<Rule> rules() {
    return RecordRules.ALL.stream().map(type -> type.getAnnotation(Rule.class));
  }

  @Test
  void each_rule_has_its_own_code() {
    List<String> codes = rules().map(Rule::code).toList();

    assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("R\\d\\d"));
  }

  @ParameterizedTest
  @MethodSource("rules")
  void each_rule_has_its_words_in_both_languages(Rule rule) {
    for (String language : List.of("nl", "en")) {
      Texts texts = Texts.in(Locale.forLanguageTag(language));
      assertThat(texts.get(rule.code() + ".text")).endsWith(".");
      assertThat(texts.get(rule.code() + ".wrong")).endsWith(".");
      assertThat(texts.get(rule.code() + ".action")).endsWith(".");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"0518", "518", "34", "GM0518"})
  void gemeentecode_has_up_to_four_digits(String code) {
    assertThat(GemeentecodeIsPossible.isBroken(code)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "00518", "5,18E+2", "Den Haag"})
  void gemeentecode_is_broken_by_anything_else(String code) {
    assertThat(GemeentecodeIsPossible.isBroken(code)).isTrue();
  }

  @Test
  void zeros_that_a_spreadsheet_dropped_come_back() {
    assertThat(GemeentecodeIsPossible.normal("518")).isEqualTo("0518");
    assertThat(GemeentecodeIsPossible.normal("GM0518")).isEqualTo("0518");
    assertThat(VestigingsnummerIsPossible.normal("12345678")).isEqualTo("000012345678");
  }

  @ParameterizedTest
  @ValueSource(strings = {"000012345678", "12345678"})
  void vestigingsnummer_has_twelve_digits_or_lost_zeros(String number) {
    assertThat(VestigingsnummerIsPossible.isBroken(number)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234567", "0000123456789", "000000000000", "1,23E+11"})
  void vestigingsnummer_is_broken_by_anything_else(String number) {
    assertThat(VestigingsnummerIsPossible.isBroken(number)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bsn",
        "bsnmedewerker",
        "burgerservicenummer",
        "pgn",
        "insz",
        "rijksregisternummer"
      })
  void heading_of_national_ids_is_known(String heading) {
    assertThat(NationalIdIsForbidden.isBrokenByHeading(heading)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"personeelsnummer", "kvknummer", "uurloon", "opgnomen"})
  void other_headings_are_not(String heading) {
    assertThat(NationalIdIsForbidden.isBrokenByHeading(heading)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"111222333", "Jan 111222333", "1112.22.333", "NL111222333B01"})
  void national_id_is_seen_within_a_text(String text) {
    assertThat(NationalIdStaysInItsColumn.isBroken(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Zorghuis 24", "12345672", "123456789", "111222333444"})
  void other_texts_hold_none(String text) {
    assertThat(NationalIdStaysInItsColumn.isBroken(text)).isFalse();
  }
}
