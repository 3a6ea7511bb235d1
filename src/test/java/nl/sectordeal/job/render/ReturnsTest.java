package nl.sectordeal.job.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import org.junit.jupiter.api.Test;

/** A sender who puts a refused file right hears of the good one. */
class ReturnsTest {

  @Test
  void the_same_name_let_in_puts_a_refused_file_right_whatever_their_order() {
    assertThat(Returns.isPutRightBy(file("a.csv", Status.REFUSED), file("a.csv", Status.ACCEPTED)))
        .isTrue();
  }

  @Test
  void another_name_does_not() {
    assertThat(Returns.isPutRightBy(file("a.csv", Status.REFUSED), file("b.csv", Status.ACCEPTED)))
        .isFalse();
  }

  @Test
  void one_that_is_refused_as_well_does_not() {
    assertThat(Returns.isPutRightBy(file("a.csv", Status.REFUSED), file("a.csv", Status.REFUSED)))
        .isFalse();
  }

  @Test
  void what_was_not_refused_needs_no_putting_right() {
    assertThat(Returns.isPutRightBy(file("a.csv", Status.ACCEPTED), file("a.csv", Status.ACCEPTED)))
        .isFalse();
  }

  private static Judgement file(String name, Status status) {
    Instant at = Instant.parse("2021-04-04T06:00:00Z");
    Delivery delivery =
        new Delivery(1, "uwv", "", name, "0".repeat(64), 1, YearMonth.of(2021, 3), at);
    return new Judgement(1, delivery, at, 0, status, Counts.NONE, List.of());
  }
}
