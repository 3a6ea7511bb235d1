package nl.sectordeal.measure;

import static nl.sectordeal.measure.Example.begun;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Dimension.ByAttribute;
import nl.sectordeal.measure.Dimension.ByWorkingDays;
import nl.sectordeal.outcome.Outcome;
import nl.sectordeal.period.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BreakdownTest {
  private static final List<Dimension> SPEED = List.of(new ByWorkingDays(List.of(0, 1, 2, 5)));

  private final Breakdown breakdown = new Breakdown(new WorkingDays());

  @Test
  void several_dimensions_stand_beside_each_other_in_their_order() {
    Outcome contact =
        begun("c", "2021-03-05")
            .group("WERKEND")
            .attributes(Map.of("regio", "ZEELAND"))
            .contact(null);

    assertThat(breakdown.of(List.of(new ByAttribute("regio"), Dimension.GROUP), contact))
        .isEqualTo("ZEELAND/WERKEND");
    assertThat(breakdown.of(List.of(Dimension.GROUP), contact)).isEqualTo("WERKEND");
  }

  @Test
  void what_is_not_told_is_unknown() {
    assertThat(
            breakdown.of(List.of(new ByAttribute("regio")), begun("c", "2021-03-05").contact(null)))
        .isEqualTo(Breakdown.UNKNOWN);
  }

  /** Asked on Thursday before Easter; Friday is no holiday, Monday is. */
  @ParameterizedTest(name = "answered on {0}: {1}")
  @CsvSource({
    "2021-04-01, 0",
    "2021-04-02, 1",
    "2021-04-05, 1",
    "2021-04-06, 2",
    "2021-04-07, 3-5",
    "2021-04-09, 3-5",
    "2021-04-12, >5",
    ", GEEN_ANTWOORD"
  })
  void answers_fall_in_classes_of_working_days(@Nullable String answered, String expected) {
    assertThat(breakdown.of(SPEED, begun("c", "2021-04-01").contact(answered))).isEqualTo(expected);
  }
}
