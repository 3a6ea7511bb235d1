package nl.sectordeal.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.shown.GroupName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarginsTest {
  private static final Map<String, Integer> COUNTS =
      Map.of("ZEELAND/WERKEND", 3, "ZEELAND/STUDENT", 4, "LIMBURG/WERKEND", 5);

  @Test
  void sums_stand_for_all_groups_with_one_code_in_common() {
    assertThat(Margins.of(COUNTS.keySet()))
        .containsExactly("LIMBURG/*", "ZEELAND/*", "*/STUDENT", "*/WERKEND");
    assertThat(Margins.count(COUNTS, "ZEELAND/*")).isEqualTo(7);
    assertThat(Margins.count(COUNTS, "*/WERKEND")).isEqualTo(8);
    assertThat(Margins.count(COUNTS, "LIMBURG/WERKEND")).isEqualTo(5);
    assertThat(Margins.count(COUNTS, "LIMBURG/STUDENT")).isZero();
  }

  @Test
  void groups_of_one_code_have_no_sums() {
    assertThat(Margins.of(List.of("WERKEND", "STUDENT"))).isEmpty();
    assertThat(Margins.isCrossed(List.of("WERKEND"))).isFalse();
    assertThat(Margins.isCrossed(COUNTS.keySet())).isTrue();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = ':',
      value = {
        "KWETSBARE_JONGERE:Kwetsbare jongere",
        "WW:WW",
        "NOORD-BRABANT/WERKEND:Noord-Brabant, Werkend",
        "ONBEKEND/3-5:Onbekend, 3-5",
        "GEEN_ANTWOORD:Nog geen antwoord"
      })
  void groups_have_names(String code, String name) {
    assertThat(GroupName.of(code, Texts.in(Locale.forLanguageTag("nl")))).isEqualTo(name);
  }
}
