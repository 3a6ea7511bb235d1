package nl.sectordeal.measure.euro;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.euro.BuildingBlocks.Block;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What placements are worth, by examples that can be reckoned by hand. */
class EuroValuerTest {
  private static final LocalDate TABLE = LocalDate.of(2023, 7, 1);
  private static final LocalDate LATER = LocalDate.of(2024, 7, 1);
  private static final String EMPLOYER = "27410011";

  private static final List<Block> BLOCKS =
      List.of(
          new Block("PW", new BigDecimal("40000"), 24, TABLE),
          new Block("PW", new BigDecimal("42000"), 24, LATER),
          new Block("WW", new BigDecimal("20000"), 12, TABLE),
          new Block("BANENAFSPRAAK", new BigDecimal("50000"), null, TABLE));

  @ParameterizedTest
  @CsvSource({
    // 40,000 x 24/36 x 7/12
    "BIJSTAND, 24, 2023-07-01, 2024-01-31, 15555.56",
    // 20,000 x 20/36 x 6/12
    "WW, 20, 2023-07-01, 2023-12-31, 5555.56",
    // no more than 24 of the 30 months
    "BIJSTAND, 36, 2023-07-01, 2025-12-31, 80000.00",
    "WW, 36, 2023-07-01, 2025-12-31, 20000.00",
    // without limit: 30 months
    "WAJONG, 36, 2023-07-01, 2025-12-31, 125000.00",
    // more hours than a full week are a full week
    "WW, 40, 2023-07-01, 2023-12-31, 10000.00",
    "WW, 0.5, 2023-07-01, 2024-06-30, 277.78",
    // a month and half of February, which has 29 days: 20,000 x (1 + 14/29) / 12
    "WW, 36, 2024-01-01, 2024-02-14, 2471.26",
    // one day of a month of 31
    "WW, 36, 2023-07-01, 2023-07-01, 53.76",
    // still at work: up to the end of the order
    "WAJONG, 36, 2025-12-01, , 4166.67",
  })
  void value_is_the_block_by_hours_and_months(
      String group, BigDecimal hours, LocalDate start, LocalDate end, BigDecimal amount) {
    List<Valued> values = valuer().value(List.of(work("P1", group, start, end, hours)));

    assertThat(values).extracting(Valued::amount).containsExactly(amount);
  }

  @Test
  void nothing_counts_before_the_order_or_after_the_peildatum() {
    LocalDate early = LocalDate.of(2023, 1, 1);
    Work work = work("P1", "WAJONG", early, null, new BigDecimal(36));

    List<Valued> values = new EuroValuer(terms(), LocalDate.of(2023, 9, 30)).value(List.of(work));

    assertThat(values).extracting(Valued::months).containsExactly(new BigDecimal("3"));
  }

  @ParameterizedTest
  @CsvSource({"2022-07-01, 1", "2022-06-30, 0", "2025-12-31, 1", "2026-01-01, 0"})
  void who_began_up_to_a_year_before_the_order_counts(LocalDate start, int counted) {
    Work work = work("P1", "WAJONG", start, null, new BigDecimal(36));

    assertThat(valuer().value(List.of(work))).hasSize(counted);
  }

  @Test
  void months_are_counted_per_person_over_all_placements() {
    Work first =
        work("P1", "WW", LocalDate.of(2023, 7, 1), LocalDate.of(2024, 2, 29), new BigDecimal(36));
    Work second =
        work("P1", "WW", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 12, 31), new BigDecimal(36));
    Work ofOther =
        work("P2", "WW", LocalDate.of(2024, 3, 1), LocalDate.of(2024, 12, 31), new BigDecimal(36));

    assertThat(valuer().value(List.of(second, first, ofOther)))
        .extracting(value -> value.work().person() + " " + value.months())
        .containsExactlyInAnyOrder("P1 8", "P1 4", "P2 10");
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
    assertThat(order(sum, percent).owed()).isEqualTo(owed);
  }

  @Test
  void what_is_unknown_has_no_value() {
    LocalDate start = LocalDate.of(2023, 7, 1);

    assertThat(valuer().value(List.of(work("P1", "WW", start, null, null)))).isEmpty();
    assertThat(valuer().value(List.of(work("P1", "NUG", start, null, BigDecimal.TEN)))).isEmpty();
    Work elsewhere = new Work("P1", "o", "11111111", "WW", start, null, new BigDecimal(36));
    assertThat(valuer().value(List.of(elsewhere))).isEmpty();
  }

  @Test
  void an_order_shows_what_is_done_and_what_is_open() {
    Work work =
        work("P1", "WW", LocalDate.of(2023, 7, 1), LocalDate.of(2024, 6, 30), new BigDecimal(36));

    OrderFigure figure = OrderFigure.of(terms(), valuer().value(List.of(work))).get(0);

    assertThat(figure.placements()).isEqualTo(1);
    assertThat(figure.amount()).isEqualTo("20000.00");
    assertThat(figure.open()).isEqualTo("5000.00");
  }

  private static EuroValuer valuer() {
    return new EuroValuer(terms(), LocalDate.of(2030, 1, 31));
  }

  private static EuroTerms terms() {
    return new EuroTerms(
        "euro",
        new BuildingBlocks(BLOCKS, false),
        Map.of("BIJSTAND", "PW", "WW", "WW", "WAJONG", "BANENAFSPRAAK", "NUG", "NUG"),
        new BigDecimal(36),
        12,
        List.of(order(new BigDecimal(500_000), new BigDecimal(5))));
  }

  private static Order order(BigDecimal sum, BigDecimal percent) {
    return new Order("O1", EMPLOYER, "Huize Rust", sum, percent, TABLE, LocalDate.of(2025, 12, 31));
  }

  private static Work work(
      String person, String group, LocalDate start, LocalDate end, BigDecimal hours) {
    return new Work(person, "placement:" + start, EMPLOYER, group, start, end, hours);
  }
}
