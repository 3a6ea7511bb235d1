package nl.sectordeal.job.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.period.End;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.Field;
import nl.sectordeal.record.Proof;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a row says, in the words of people. */
class FactWordsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nl | plaatsing, vanaf 01-03-2021, 28,5 uur per week, onbekende waarde voor doelgroep"
            + " en contract",
        "en | placement, from 01-03-2021, 28.5 hours a week, unknown value for group and contract"
      })
  void a_claim_has_numbers_and_words_of_its_reader(String language, String words) {
    Claim claim = placement(Set.of(Field.CONTRACT, Field.GROUP));

    assertThat(new FactWords(Texts.in(Locale.forLanguageTag(language))).claim(ClaimFacts.of(claim)))
        .isEqualTo(words);
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void each_field_has_a_word(Field field) {
    for (String language : new String[] {"nl", "en"}) {
      assertThat(
              new FactWords(Texts.in(Locale.forLanguageTag(language)))
                  .claim(ClaimFacts.of(placement(Set.of(field)))))
          .doesNotContain(field.name(), "[");
    }
  }

  private static Claim placement(Set<Field> held) {
    return new Claim.PlacementClaim(
        null,
        null,
        null,
        LocalDate.of(2021, 3, 1),
        End.notTold(),
        null,
        new BigDecimal("28.50"),
        null,
        Proof.NONE,
        false,
        null,
        Map.of(),
        held);
  }
}
