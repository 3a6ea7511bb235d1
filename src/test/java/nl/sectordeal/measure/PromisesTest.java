package nl.sectordeal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.measure.Measure.Promise;
import nl.sectordeal.period.Cycle;
import nl.sectordeal.period.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which amount holds on a day, and when it is due. */
class PromisesTest {

  private static final List<Promise> RAISED =
      List.of(promise(500, "2019-01-01", "2022-12-31"), promise(2000, "2021-01-01", "2022-12-31"));

  @Test
  void the_one_begun_last_holds() {
    assertThat(on("2020-12-31", RAISED)).isEqualTo(500);
    assertThat(on("2021-01-01", RAISED)).isEqualTo(2000);
  }

  @Test
  void of_two_from_the_same_day_the_one_due_first_holds_until_it_is_due() {
    List<Promise> steps =
        List.of(
            promise(2000, "2019-01-01", "2022-12-31"), promise(500, "2019-01-01", "2020-12-31"));

    assertThat(on("2020-12-31", steps)).isEqualTo(500);
    assertThat(on("2021-01-01", steps)).isEqualTo(2000);
  }

  @Test
  void what_was_due_stays_the_yardstick_when_nothing_follows() {
    assertThat(on("2023-06-30", RAISED)).isEqualTo(2000);
  }

  @Test
  void nothing_holds_before_the_first_or_without_promises() {
    assertThat(on("2018-12-31", RAISED)).isNull();
    assertThat(on("2021-01-01", List.of())).isNull();
  }

  /** Both promises are made on the first day of a deal that runs to the end of June 2021. */
  @ParameterizedTest
  @CsvSource({
    "DEAL, 2020-06-30, 2020-07-31, 2020-06-30",
    "DEAL, 2021-06-30, 2020-07-31, 2021-06-30",
    "DEAL, 2022-12-31, 2020-07-31, 2022-12-31",
    "YEAR, 2020-06-30, 2020-07-31, 2020-06-30",
    "YEAR, 2022-12-31, 2020-07-31, 2020-12-31",
    "YEAR, 2020-06-30, 2021-03-31, 2021-06-30"
  })
  void a_path_ends_when_the_promise_is_due_that_of_a_year_within_it(
      Cycle cycle, String by, LocalDate day, LocalDate due) {
    Span period =
        cycle.listSpans(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 6, 30)).stream()
            .filter(span -> span.label().equals(cycle.labelOf(day)))
            .findFirst()
            .orElseThrow();

    assertThat(Promises.path(List.of(promise(500, "2020-01-01", by)), period, day))
        .isEqualTo(new StraightPath(500, period.first(), due));
  }

  @Test
  void of_two_steps_the_path_is_that_of_the_one_in_force() {
    List<Promise> steps =
        List.of(promise(50, "2020-01-01", "2020-06-30"), promise(80, "2020-08-31", "2020-12-31"));
    Span deal = new Span("deal", LocalDate.of(2020, 1, 1), LocalDate.of(2020, 12, 31));

    assertThat(Promises.path(steps, deal, LocalDate.of(2020, 7, 31)))
        .isEqualTo(new StraightPath(50, deal.first(), LocalDate.of(2020, 6, 30)));
    assertThat(Promises.path(steps, deal, LocalDate.of(2020, 8, 31)))
        .isEqualTo(new StraightPath(80, deal.first(), LocalDate.of(2020, 12, 31)));
  }

  private static Integer on(String day, List<Promise> promises) {
    Promise promise = Promises.inForce(promises, LocalDate.parse(day));
    return promise == null ? null : promise.amount();
  }

  private static Promise promise(int amount, String from, String by) {
    return new Promise(amount, null, LocalDate.parse(from), LocalDate.parse(by));
  }
}
