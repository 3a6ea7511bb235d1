package nl.sectordeal.delivery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTest {

  @Test
  void codes_run_from_L01_to_L19_and_then_from_L36() {
    List<String> codes =
        FileRules.ALL.stream().map(rule -> rule.getAnnotation(Rule.class).code()).toList();

    assertThat(codes)
        .hasSize(24)
        .isSorted()
        .doesNotHaveDuplicates()
        .startsWith("L01")
        .endsWith("L36", "L37", "L38", "L41", "L42");
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_rule_has_its_sentences(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));

    for (Class<?> rule : FileRules.ALL) {
      String code = rule.getAnnotation(Rule.class).code();
      assertThat(texts.get(code + ".text")).isNotBlank();
      assertThat(texts.get(code + ".wrong")).isNotBlank();
      assertThat(texts.get(code + ".action")).isNotBlank();
    }
  }

  @Test
  void a_part_may_become_a_hundred_times_as_large_but_no_more() {
    assertThat(UnpacksTooLarge.isBroken(10_000, 999_999)).isFalse();
    assertThat(UnpacksTooLarge.isBroken(10_000, 1_000_000)).isTrue();
    assertThat(UnpacksTooLarge.isBroken(1, UnpacksTooLarge.ALWAYS_FINE)).isFalse();
    assertThat(UnpacksTooLarge.isBroken(0, UnpacksTooLarge.ALWAYS_FINE + 1)).isTrue();
  }

  @Test
  void a_row_of_exactly_the_most_bytes_is_fine() {
    assertThat(RowTooLong.isBroken(10, 10)).isFalse();
    assertThat(RowTooLong.isBroken(11, 10)).isTrue();
  }

  @Test
  void a_last_row_is_cut_off_when_it_is_short_and_has_no_line_end() {
    assertThat(DamagedFile.isBroken(3, 3, false)).isFalse();
    assertThat(DamagedFile.isBroken(2, 3, false)).isTrue();
    assertThat(DamagedFile.isBroken(2, 3, true)).isFalse();
  }

  @Test
  void names_of_sheets_are_the_same_but_for_case_and_spaces() {
    assertThat(SheetMissing.isSame("Plaatsingen 2021", "PLAATSINGEN\u00a02021 ")).isTrue();
    assertThat(SheetMissing.isSame("Plaatsingen", "Plaatsing")).isFalse();
  }

  @Test
  void a_character_set_is_contradicted_only_by_bytes_it_cannot_have() {
    Charset windows = Charset.forName("windows-1252");

    assertThat(CharsetContradicted.isBroken(windows, StandardCharsets.UTF_8, true)).isFalse();
    assertThat(CharsetContradicted.isBroken(windows, StandardCharsets.UTF_8, false)).isTrue();
    assertThat(CharsetContradicted.isBroken(StandardCharsets.ISO_8859_1, windows, false)).isFalse();
    assertThat(
            CharsetContradicted.isBroken(StandardCharsets.UTF_16, StandardCharsets.UTF_16BE, false))
        .isFalse();
    assertThat(
            CharsetContradicted.isBroken(
                StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, false))
        .isTrue();
  }

  @Test
  void a_type_is_another_when_the_agreement_or_the_name_says_so() {
    assertThat(OtherTypeThanAgreed.isBroken("CSV", "CSV", null)).isFalse();
    assertThat(OtherTypeThanAgreed.isBroken("CSV", "CSV", "CSV")).isFalse();
    assertThat(OtherTypeThanAgreed.isBroken("CSV", "CSV", "XLSX")).isTrue();
    assertThat(OtherTypeThanAgreed.isBroken("CSV", "XLSX", null)).isTrue();
  }
}
