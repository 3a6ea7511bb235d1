package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.sectordeal.delivery.Expectation.Punctuality;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import org.junit.jupiter.api.Test;

class ExpectationTest {
  private static final YearMonth JAN = YearMonth.of(2021, 1);
  private static final YearMonth MARCH = YearMonth.of(2021, 3);
  private static final Instant LATER = Instant.parse("2021-12-31T00:00:00Z");
  private static final Expectation FIFTH = new Expectation(5);

  @Test
  void is_in_time_until_the_end_of_the_due_day_in_the_netherlands() {
    assertThat(march("2021-04-05T21:59:59Z")).isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void is_late_after_the_end_of_the_due_day_in_the_netherlands() {
    assertThat(march("2021-04-05T22:00:00Z")).isEqualTo(Punctuality.LATE);
  }

  @Test
  void the_first_file_of_a_month_decides() {
    assertThat(
            FIFTH.of(
                MARCH,
                List.of(
                    judgement(MARCH, "2021-04-20T00:00:00Z", Status.ACCEPTED),
                    judgement(MARCH, "2021-04-02T00:00:00Z", Status.HELD)),
                LATER))
        .isEqualTo(Punctuality.IN_TIME);
  }

  @Test
  void a_due_day_that_the_month_lacks_is_its_last_day() {
    assertThat(new Expectation(31).dueDay(JAN)).isEqualTo(LocalDate.of(2021, 2, 28));
    assertThat(new Expectation(31).dueDay(MARCH)).isEqualTo(LocalDate.of(2021, 4, 30));
  }

  @Test
  void is_not_expected_before_the_first_delivery() {
    List<Judgement> from = List.of(judgement(MARCH, "2021-04-01T00:00:00Z", Status.ACCEPTED));
    assertThat(FIFTH.of(JAN, from, LATER)).isEqualTo(Punctuality.NOT_EXPECTED);
    assertThat(FIFTH.of(JAN, List.of(), LATER)).isEqualTo(Punctuality.NOT_EXPECTED);
  }

  @Test
  void is_missing_only_when_the_due_day_is_over() {
    List<Judgement> from = List.of(judgement(JAN, "2021-02-01T00:00:00Z", Status.ACCEPTED));
    assertThat(FIFTH.of(MARCH, from, Instant.parse("2021-04-05T21:59:59Z")))
        .isEqualTo(Punctuality.NOT_YET_DUE);
    assertThat(FIFTH.of(MARCH, from, Instant.parse("2021-04-05T22:00:00Z")))
        .isEqualTo(Punctuality.MISSING);
  }

  @Test
  void what_was_refused_was_not_delivered() {
    List<Judgement> from =
        List.of(
            judgement(JAN, "2021-02-01T00:00:00Z", Status.ACCEPTED),
            judgement(MARCH, "2021-04-01T00:00:00Z", Status.REFUSED));
    assertThat(FIFTH.of(MARCH, from, LATER)).isEqualTo(Punctuality.MISSING);
  }

  private static Punctuality march(String received) {
    return FIFTH.of(MARCH, List.of(judgement(MARCH, received, Status.ACCEPTED)), LATER);
  }

  private static Judgement judgement(YearMonth period, String received, Status status) {
    Instant at = Instant.parse(received);
    Delivery delivery = new Delivery(1, "bron", "", "f", "a".repeat(64), 1, period, at);
    return new Judgement(1, delivery, at, 0, status, Counts.NONE, List.of());
  }
}
