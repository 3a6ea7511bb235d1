package nl.sectordeal.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.measure.Measure.Promise;
import org.junit.jupiter.api.Test;

/** Which amount holds on a day. */
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

  private static Integer on(String day, List<Promise> promises) {
    return Promises.inForce(promises, LocalDate.parse(day));
  }

  private static Promise promise(int amount, String from, String by) {
    return new Promise(amount, null, LocalDate.parse(from), LocalDate.parse(by));
  }
}
