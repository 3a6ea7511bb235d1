package nl.sectordeal.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peildatum answers, and knows on which other days it would have answered the same. */
class PeildatumTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 31);

  private final Peildatum peildatum = new Peildatum(DAY);

  @Test
  void the_day_itself_is_reached_and_the_next_is_not() {
    assertThat(peildatum.hasReached(DAY)).isTrue();
    assertThat(peildatum.hasReached(DAY.plusDays(1))).isFalse();
    assertThat(peildatum.sameAnswers()).isEqualTo(new DateRange(DAY, DAY));
  }

  @Test
  void without_a_question_any_day_would_do() {
    assertThat(peildatum.sameAnswers()).isEqualTo(new DateRange(null, null));
  }

  @Test
  void the_nearest_days_asked_bound_the_days_that_answer_the_same() {
    peildatum.hasReached(LocalDate.of(2020, 1, 1));
    peildatum.hasReached(LocalDate.of(2021, 2, 1));
    peildatum.hasReached(LocalDate.of(2021, 9, 1));
    peildatum.hasReached(LocalDate.of(2021, 6, 1));
    assertThat(peildatum.sameAnswers())
        .isEqualTo(new DateRange(LocalDate.of(2021, 2, 1), LocalDate.of(2021, 5, 31)));
  }

  @Test
  void forgets_the_person_before() {
    peildatum.hasReached(DAY);
    peildatum.forget();
    assertThat(peildatum.sameAnswers()).isEqualTo(new DateRange(null, null));
  }

  @ParameterizedTest
  @CsvSource({
    "2020-10-30, true",
    "2020-10-31, false",
    "2020-11-01, false",
  })
  void is_past_when_the_day_five_months_before_lies_after(LocalDate asked, boolean past) {
    assertThat(peildatum.isPast(asked, 5)).isEqualTo(past);
  }

  @Test
  void a_month_that_is_clipped_answers_the_same_on_the_days_it_says_and_on_no_others() {
    Random dice = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      LocalDate day = LocalDate.of(2019, 1, 1).plusDays(dice.nextInt(1_500));
      LocalDate asked = day.minusDays(dice.nextInt(400) - 50);
      int months = dice.nextInt(14);
      Peildatum one = new Peildatum(day);
      boolean past = one.isPast(asked, months);
      assertThat(past).isEqualTo(asked.isBefore(day.minusMonths(months)));
      for (int d = -40; d <= 40; d++) {
        LocalDate other = day.plusDays(d);
        assertThat(one.sameAnswers().contains(other))
            .as("%s, %d months after %s", other, months, asked)
            .isEqualTo(asked.isBefore(other.minusMonths(months)) == past);
      }
    }
  }
}
