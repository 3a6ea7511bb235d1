package nl.sectordeal.delivery.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Strictly more than 25 rows and strictly more than 10 percent, both. */
class HoldRulesTest {

  @ParameterizedTest
  @CsvSource({
    "26, 259, true",
    "26, 260, false",
    "25, 100, false",
    "25, 25, false",
    "26, 26, true",
    "100, 1000, false",
    "101, 1000, true",
    "0, 0, false",
    "26, 0, true",
  })
  void a_delivery_is_held_when_both_limits_are_passed(long count, long of, boolean held) {
    assertThat(FewRowsRejected.isBroken(count, of, 25, 10)).isEqualTo(held);
    assertThat(FewRowsVanish.isBroken(count, of, 25, 10)).isEqualTo(held);
    assertThat(FewRowsChange.isBroken(count, of, 25, 10)).isEqualTo(held);
  }
}
