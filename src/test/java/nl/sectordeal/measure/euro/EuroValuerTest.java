package nl.sectordeal.measure.euro;

import static nl.sectordeal.measure.euro.EuroExample.BLOCKS;
import static nl.sectordeal.measure.euro.EuroExample.LATER;
import static nl.sectordeal.measure.euro.EuroExample.OTHER_EMPLOYER;
import static nl.sectordeal.measure.euro.EuroExample.TABLE;
import static nl.sectordeal.measure.euro.EuroExample.decided;
import static nl.sectordeal.measure.euro.EuroExample.elsewhere;
import static nl.sectordeal.measure.euro.EuroExample.order;
import static nl.sectordeal.measure.euro.EuroExample.terms;
import static nl.sectordeal.measure.euro.EuroExample.value;
import static nl.sectordeal.measure.euro.EuroExample.work;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Verdict;
import nl.sectordeal.measure.euro.EuroTerms.Cap;
import nl.sectordeal.period.Stretch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What placements are worth, by examples that can be reckoned by hand. */
class EuroValuerTest {
  @ParameterizedTest
  @CsvSource({
    // 40,000 x 24/36 x 7/12
    "BIJSTAND, 24, 2023-07-01, 2024-01-31, 15555.56",
    // 20,000 x 20/36 x 6/12
    "WW, 20, 2023-07-01, 2023-12-31, 5555.56",
    // no more than 24 of the 30 months
    "BIJSTAND, 36, 2023-07-01, 2025-12-31, 80000.00",
    // exactly 24, a day less, and a day more
    "BIJSTAND, 36, 2023-07-01, 2025-06-30, 80000.00",
    "BIJSTAND, 36, 2023-07-01, 2025-06-29, 79888.89",
    "BIJSTAND, 36, 2023-07-01, 2025-07-01, 80000.00",
    "WW, 36, 2023-07-01, 2025-12-31, 20000.00",
    // without limit: 30 months
    "WAJONG, 36, 2023-07-01, 2025-12-31, 125000.00",
    // more hours than a full week are a full week
    "WW, 40, 2023-07-01, 2023-12-31, 10000.00",
    "WW, 0.5, 2023-07-01, 2024-06-30, 277.78",
    // a month and half of February, which has 29 days: 20,000 x (1 + 14/29) / 12
    "WW, 36, 2024-01-01, 2024-02-14, 2471.26",
    // the 29th of February itself: 20,000 x 1/29 / 12
    "WW, 36, 2024-02-29, 2024-02-29, 57.47",
    // one day of a month of 31
    "WW, 36, 2023-07-01, 2023-07-01, 53.76",
    // from the 31st: to the end of February is a month
    "WW, 36, 2024-01-31, 2024-02-28, 1666.67",
    // half a cent is rounded up: 20,000 x 27/36 x (1/30) / 12 is 41.666..., and this one is 0.625
    "WW, 0.0135, 2023-09-01, 2023-09-30, 0.63",
    // still at work: up to the end of the order
    "WAJONG, 36, 2025-12-01, , 4166.67",
  })
  void value_is_the_block_by_hours_and_months(
      String group, String hours, String start, String end, BigDecimal amount) {
    List<Valued> values = value(terms(order()), work("P1", group, start, end, hours));

    assertThat(values).extracting(Valued::amount).containsExactly(amount);
  }

  @ParameterizedTest
  @CsvSource({
    // 184 of 365 days
    "2023-07-01, 2023-12-31, 10082.19",
    // 366 of 366
    "2024-01-01, 2024-12-31, 20000.00",
    // the last day of a common year and the first of a leap year: 20,000 x (1/365 + 1/366)
    "2023-12-31, 2024-01-01, 109.44",
  })
  void a_job_may_reckon_by_days_of_the_calendar_year(String start, String end, BigDecimal amount) {
    EuroTerms byDay = terms(Proration.DAYS, "36", Cap.OBLIGATION, order());

    assertThat(value(byDay, work("P1", "WW", start, end, "36")))
        .extracting(Valued::amount)
        .containsExactly(amount);
  }

  @Test
  void a_job_may_count_more_hours_than_a_full_week() {
    EuroTerms more = terms(Proration.MONTHS, "40", Cap.OBLIGATION, order());

    // 20,000 x 40/36 x 6/12
    assertThat(value(more, work("P1", "WW", "2023-07-01", "2023-12-31", "45")))
        .extracting(Valued::amount)
        .containsExactly(new BigDecimal("11111.11"));
  }

  @Test
  void nothing_counts_before_the_order_or_after_the_peildatum() {
    Work work = work("P1", "WAJONG", "2023-01-01", null, "36");

    List<Valued> values =
        new EuroValuer(terms(order()), LocalDate.of(2023, 9, 30)).value(List.of(work));

    assertThat(values)
        .extracting(value -> value.basis().months().stripTrailingZeros())
        .containsExactly(new BigDecimal("3"));
  }

  @ParameterizedTest
  @CsvSource({
    "2022-07-01, true",
    "2022-06-30, false",
    "2025-12-31, true",
    "2026-01-01, false",
  })
  void who_began_up_to_a_year_before_the_order_counts(String start, boolean counts) {
    Valued value = value(terms(order()), work("P1", "WAJONG", start, null, "36")).get(0);

    assertThat(value.amount().signum() > 0).isEqualTo(counts);
    assertThat(value.remarks().contains(Remark.NO_ORDER)).isNotEqualTo(counts);
  }

  @Test
  void months_are_counted_per_person_over_all_placements() {
    Work first = work("P1", "WW", "2023-07-01", "2024-02-29", "36");
    Work second = work("P1", "WW", "2024-03-01", "2024-12-31", "36");
    Work ofOther = work("P2", "WW", "2024-03-01", "2024-12-31", "36");

    assertThat(value(terms(order()), second, first, ofOther))
        .extracting(value -> value.work().person() + " " + value.basis().months().intValue())
        .containsExactlyInAnyOrder("P1 8", "P1 4", "P2 10");
  }

  @Test
  void months_at_two_employers_at_a_time_are_used_up_once() {
    EuroTerms two = terms(order(), order("O2", OTHER_EMPLOYER, "10000000"));
    Work half = work("P1", "WW", "2023-07-01", "2024-06-30", "18");

    // A year of WW is the most: both halves count the whole year.
    assertThat(value(two, half, elsewhere(half, OTHER_EMPLOYER)))
        .extracting(Valued::amount)
        .containsExactly(new BigDecimal("10000.00"), new BigDecimal("10000.00"));
  }

  @ParameterizedTest
  @CsvSource({
    // longer than the year that is the most: beyond it neither counts
    "2023-07-01, 2025-06-30, 2023-07-01, 2025-06-30, 10000.00, 10000.00",
    // half a year beside the first, and half a year behind the most
    "2023-07-01, 2024-12-31, 2024-01-01, 2025-06-30, 10000.00, 5000.00",
    // it began when the year was over
    "2023-07-01, 2025-06-30, 2024-07-01, 2025-06-30, 10000.00, 0.00",
  })
  void days_beyond_the_longest_time_count_at_no_other_employer_either(
      String start,
      String end,
      String otherStart,
      String otherEnd,
      BigDecimal amount,
      BigDecimal other) {
    EuroTerms two = terms(order(), order("O2", OTHER_EMPLOYER, "10000000"));
    Work half = work("P1", "WW", start, end, "18");
    Work beside = elsewhere(work("P1", "WW", otherStart, otherEnd, "18"), OTHER_EMPLOYER);

    assertThat(value(two, half, beside)).extracting(Valued::amount).containsExactly(amount, other);
  }

  @Test
  void nobody_works_more_than_a_week_at_a_time() {
    EuroTerms two = terms(order(), order("O2", OTHER_EMPLOYER, "10000000"));
    Work full = work("P1", "WAJONG", "2023-07-01", "2024-06-30", "30");
    Work beside = elsewhere(full, OTHER_EMPLOYER);
    Work after = elsewhere(work("P1", "WAJONG", "2024-07-01", "2025-06-30", "30"), OTHER_EMPLOYER);

    List<Valued> values = value(two, full, beside, after);

    // 30 hours count, then the 6 that are left of the week, then 30 again.
    assertThat(values)
        .extracting(value -> value.basis().hours().intValue())
        .containsExactly(30, 6, 30);
    assertThat(values.get(1).remarks()).containsExactly(Remark.OVERLAP);
  }

  @Test
  void a_renewed_contract_counts_for_its_own_days() {
    Work first = work("P1", "WAJONG", "2023-07-01", "2023-12-31", "36");
    Work renewed = work("P1", "WAJONG", "2024-01-01", "2024-06-30", "36");
    Work twice = work("P1", "WAJONG", "2023-08-15", "2023-12-31", "36");

    assertThat(value(terms(order()), first, renewed, twice))
        .extracting(value -> value.amount() + " " + value.remarks())
        .containsExactly("25000.00 []", "0.00 [SAME_WORK]", "25000.00 []");
  }

  @ParameterizedTest
  @CsvSource({
    // what counts begins later: the five months before it, 40,000 x 5/12
    "BIJSTAND, PROVISIONAL, 2024-04-01, 2024-09-30, 2024-09-01, 2024-12-31, 16666.67",
    // and 2 14/31 months before the 15th of December
    "BIJSTAND, HELD, 2023-10-01, 2024-01-31, 2023-12-15, 2024-01-31, 8172.04",
    // in the middle of it: a month before, and 1 + 9/29 after, of February of 29 days
    "BIJSTAND, HELD, 2023-10-01, 2024-02-09, 2023-11-01, 2023-12-31, 7701.15",
    // a day on either side: 1/31 and 1/30
    "BIJSTAND, HELD, 2023-07-31, 2023-09-01, 2023-08-01, 2023-08-31, 218.64",
    // what counts begins before: what is left after it
    "BIJSTAND, HELD, 2023-08-01, 2023-10-31, 2023-07-01, 2023-08-31, 6666.67",
    // the same days: none
    "BIJSTAND, HELD, 2023-08-01, 2023-10-31, 2023-08-01, 2023-10-31, 0.00",
  })
  void only_days_that_count_already_are_lost(
      String group,
      Verdict verdict,
      String start,
      String end,
      String countedStart,
      String countedEnd,
      BigDecimal amount) {
    Work counts = work("P1", group, countedStart, countedEnd, "36");
    Work waits = decided(work("P1", group, start, end, "36"), verdict);
    BigDecimal alone = value(terms(order()), counts).get(0).amount();

    List<Valued> values = value(terms(order()), waits, counts);

    assertThat(values).extracting(Valued::amount).containsExactly(alone, amount);
    assertThat(values.get(1).remarks()).containsExactly(Remark.SAME_WORK);
  }

  @Test
  void days_on_either_side_of_what_counts_are_told_from_the_first_to_the_last() {
    Work counts = work("P1", "WW", "2023-09-01", "2023-11-30", "36");
    Work waits = decided(work("P1", "WW", "2023-07-01", "2024-06-30", "36"), Verdict.HELD);

    Valued value = value(terms(order()), waits, counts).get(1);

    assertThat(value.basis().stretch())
        .isEqualTo(new Stretch(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30)));
    assertThat(value.basis().months()).isEqualByComparingTo("9");
  }

  @Test
  void the_longest_time_and_the_week_hold_for_days_on_either_side_together() {
    EuroTerms two = terms(order(), order("O2", OTHER_EMPLOYER, "10000000"));
    // A year of WW is the most, of which four months count; 8 of the 2 + 14 months are left.
    Work counts = work("P1", "WW", "2023-09-01", "2023-12-31", "36");
    Work waits = decided(work("P1", "WW", "2023-07-01", "2025-02-28", "36"), Verdict.HELD);
    Work beside = elsewhere(work("P2", "WW", "2024-01-01", "2024-02-29", "30"), OTHER_EMPLOYER);
    Work countsToo = work("P2", "WW", "2023-09-01", "2023-12-31", "36");
    Work waitsToo = decided(work("P2", "WW", "2023-07-01", "2024-02-29", "36"), Verdict.HELD);

    List<Valued> values = value(two, counts, waits, beside, countsToo, waitsToo);

    // 6 hours are left in the first months of 2024, and so in those of 2023 too.
    assertThat(values.stream().filter(value -> value.work().verdict() == Verdict.HELD))
        .extracting(value -> value.amount() + " " + value.remarks())
        .containsExactlyInAnyOrder(
            "13333.33 [SAME_WORK, MOST_MONTHS]", "1111.11 [SAME_WORK, OVERLAP]");
  }

  @Test
  void an_order_is_never_more_than_filled() {
    // 5 % of 300,000 is 15,000.
    EuroTerms small = terms(order("O1", EuroExample.EMPLOYER, "300000"));
    Work first = work("P1", "WW", "2023-07-01", "2023-12-31", "36");
    Work second = work("P2", "WW", "2023-08-01", "2024-07-31", "36");

    List<Valued> values = value(small, first, second);
    EuroFigure figure = EuroFigure.of(small, values, EuroExample.LONG_AFTER);

    assertThat(values)
        .extracting(Valued::amount, Valued::counted)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(
                new BigDecimal("10000.00"), new BigDecimal("10000.00")),
            org.assertj.core.groups.Tuple.tuple(
                new BigDecimal("20000.00"), new BigDecimal("5000.00")));
    assertThat(figure.counted())
        .isEqualTo(new Sum(2, new BigDecimal("15000.00"), new BigDecimal("15000.00")));
    assertThat(figure.orders().get(0).open()).isEqualTo("0.00");
    assertThat(figure.listTies()).allMatch(EuroFigure.EuroTie::holds);
  }

  @Test
  void a_job_may_count_all_that_is_done() {
    EuroTerms all =
        terms(Proration.MONTHS, "36", Cap.NONE, order("O1", EuroExample.EMPLOYER, "300000"));

    assertThat(value(all, work("P1", "WW", "2023-07-01", "2024-06-30", "36")))
        .extracting(Valued::counted)
        .containsExactly(new BigDecimal("20000.00"));
  }

  @Test
  void what_may_count_later_takes_no_room_from_what_counts() {
    EuroTerms small = terms(order("O1", EuroExample.EMPLOYER, "300000"));
    Work earlier = decided(work("P1", "WW", "2023-07-01", "2024-06-30", "36"), Verdict.PROVISIONAL);
    Work later = work("P2", "WW", "2023-08-01", "2024-01-31", "36");

    EuroFigure figure = EuroFigure.of(small, value(small, earlier, later), EuroExample.LONG_AFTER);

    assertThat(figure.counted().counted()).isEqualTo("10000.00");
    assertThat(figure.provisional().counted()).isEqualTo("5000.00");
  }

  @Test
  void what_comes_on_top_is_prorated_like_its_block() {
    Work older = work("P1", "WW", "2023-07-01", "2023-12-31", "18", Map.of("vijfenvijftig", "JA"));

    // (20,000 + 10,000) x 18/36 x 6/12
    Valued value = value(terms(order()), older).get(0);
    assertThat(value.amount()).isEqualTo("7500.00");
    assertThat(value.basis().bonuses()).containsExactly("55PLUS");
  }

  @ParameterizedTest
  @CsvSource({"1250.50, 11250.50", "'1250,5', 11250.50", "ONBEKEND, 10000.00"})
  void costs_come_on_top_once(String told, BigDecimal amount) {
    Work trained =
        work("P1", "WW", "2023-07-01", "2023-12-31", "36", Map.of("opleidingskosten", told));

    assertThat(value(terms(order()), trained)).extracting(Valued::amount).containsExactly(amount);
  }

  @Test
  void somebody_with_a_subsidy_counts_for_as_long_as_it_runs() {
    Work subsidised =
        work("P1", "WW", "2023-07-01", "2025-06-30", "36", Map.of("loonkostensubsidie", "JA"));

    assertThat(value(terms(order()), subsidised))
        .extracting(Valued::amount)
        .containsExactly(new BigDecimal("40000.00"));
  }

  @Test
  void an_order_takes_the_table_of_its_first_day() {
    BuildingBlocks blocks = new BuildingBlocks(BLOCKS, false);

    assertThat(blocks.find("PW", LATER).perYear()).isEqualTo("42000");
    assertThat(blocks.find("PW", LATER.minusDays(1)).perYear()).isEqualTo("40000");
    assertThat(blocks.find("PW", TABLE.minusDays(1))).isNull();
    assertThat(blocks.find("NUG", LATER)).isNull();
  }

  @Test
  void an_earlier_order_may_take_the_first_table_where_the_job_says_so() {
    BuildingBlocks blocks = new BuildingBlocks(BLOCKS, true);

    assertThat(blocks.find("PW", LocalDate.of(2019, 1, 1)).perYear()).isEqualTo("40000");
  }

  @ParameterizedTest
  @CsvSource({"100000, 5, 5000.00", "214999.99, 5, 10750.00", "250000, 2.5, 6250.00"})
  void an_order_owes_a_part_of_its_sum(BigDecimal sum, BigDecimal percent, BigDecimal owed) {
    Order order = new Order("O", "27410011", "Rust", sum, percent, TABLE, LATER);

    assertThat(order.owed()).isEqualTo(owed);
  }

  @Test
  void what_is_worth_nothing_says_why() {
    Work noHours = work("P1", "WW", "2023-07-01", null, null);
    Work noBlock = work("P2", "NUG", "2023-07-01", null, "10");
    Work noOrder = elsewhere(work("P3", "WW", "2023-07-01", null, "36"), "11111111");
    Work overBefore = work("P4", "WW", "2023-01-01", "2023-06-30", "36");
    Work used = work("P5", "WW", "2023-07-01", "2024-06-30", "36");
    Work usedUp = work("P5", "WW", "2024-07-01", "2024-12-31", "36");

    List<Valued> values =
        value(terms(order()), noHours, noBlock, noOrder, overBefore, used, usedUp);

    assertThat(values)
        .extracting(value -> value.work().person() + " " + value.amount() + " " + value.remarks())
        .containsExactlyInAnyOrder(
            "P1 0.00 [NO_HOURS]",
            "P2 0.00 [NO_BLOCK]",
            "P3 0.00 [NO_ORDER]",
            "P4 0.00 [NO_TIME]",
            "P5 20000.00 []",
            "P5 0.00 [MOST_MONTHS]");
  }

  @Test
  void those_of_no_order_come_first_as_they_are_given_and_then_the_others_as_they_fill_it() {
    Work late = work("P1", "WW", "2023-09-01", "2023-12-31", "36");
    Work early = work("P2", "WW", "2023-07-01", "2023-12-31", "36");
    Work ofNone = elsewhere(work("P4", "WW", "2023-09-01", "2023-12-31", "36"), "99999999");
    Work ofNoneEither = elsewhere(work("P3", "WW", "2023-07-01", "2023-12-31", "36"), "99999999");

    assertThat(value(terms(order()), late, ofNone, early, ofNoneEither))
        .extracting(value -> value.work().person() + " " + value.remarks())
        .containsExactly("P4 [NO_ORDER]", "P3 [NO_ORDER]", "P2 []", "P1 []");
  }
}
