package nl.sectordeal.job.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.record.Claim;
import nl.sectordeal.report.shown.CauseWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a partner may correct can be told in words. */
class ClaimFieldsTest {
  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_field_and_every_claim_has_a_word_for_one_and_for_more(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    for (String number : List.of(".one", ".more")) {
      assertThat(ClaimFields.ORDER)
          .allSatisfy(
              field -> assertThat(texts.get("difference.field." + field + number)).isNotBlank());
      assertThat(claims())
          .allSatisfy(
              claim -> assertThat(texts.get("difference.claim." + claim + number)).isNotBlank());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl", "en"})
  void every_reason_that_time_may_bring_or_take_has_a_short_word(String language) {
    Texts texts = Texts.in(Locale.forLanguageTag(language));
    assertThat(Reason.values())
        .allSatisfy(reason -> assertThat(new CauseWords(texts).word(reason.name())).isNotBlank());
  }

  @Test
  void every_field_of_every_claim_has_its_place() {
    Set<String> fields =
        Arrays.stream(Claim.class.getPermittedSubclasses())
            .flatMap(claim -> Arrays.stream(claim.getRecordComponents()))
            .map(RecordComponent::getName)
            .collect(Collectors.toSet());
    assertThat(ClaimFields.ORDER).containsAll(fields);
  }

  private static List<String> claims() {
    return Arrays.stream(Claim.class.getPermittedSubclasses())
        .map(Class::getSimpleName)
        .map(name -> name.substring(0, name.indexOf("Claim")).toLowerCase(Locale.ROOT))
        .toList();
  }
}
