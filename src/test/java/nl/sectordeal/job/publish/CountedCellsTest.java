package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import nl.sectordeal.job.publish.CountedCells.Moved;
import org.junit.jupiter.api.Test;

class CountedCellsTest {
  private static final CountedCells BEFORE =
      CountedCells.parse("12 banen deal\n5 banen deal | group BIJSTAND\n7 banen deal | group WW\n");

  private static Moved moved(String name, String before, String now) {
    return new Moved(name, new BigDecimal(before), new BigDecimal(now));
  }

  @Test
  void reads_what_it_wrote() {
    assertThat(CountedCells.parse(BEFORE.text()).text()).isEqualTo(BEFORE.text());
    assertThat(CountedCells.parse("").text()).isEmpty();
  }

  @Test
  void the_same_has_not_moved() {
    assertThat(BEFORE.movedTo(CountedCells.parse(BEFORE.text()))).isEmpty();
  }

  @Test
  void cells_move_come_and_go() {
    CountedCells now =
        CountedCells.parse("12 banen deal\n8 banen deal | group WW\n4 banen deal | group ZW\n");

    assertThat(BEFORE.movedTo(now))
        .containsExactly(
            moved("banen deal | group BIJSTAND", "5", "0"),
            moved("banen deal | group WW", "7", "8"),
            moved("banen deal | group ZW", "0", "4"));
    assertThat(BEFORE.movedTo(now)).noneMatch(Moved::isTotal);
  }

  @Test
  void a_total_is_told_from_its_parts() {
    assertThat(BEFORE.movedTo(CountedCells.parse("")).get(0))
        .isEqualTo(moved("banen deal", "12", "0"))
        .matches(Moved::isTotal);
  }

  @Test
  void an_amount_moves_to_the_cent() {
    CountedCells published = CountedCells.parse("2 werk deal\n100.10 werk deal euro\n");
    CountedCells now =
        CountedCells.parse(
            "2 werk deal\n100.11 werk deal euro\n100.11 werk deal euro | order OPD-1\n");

    assertThat(published.movedTo(now))
        .containsExactly(
            moved("werk deal euro", "100.10", "100.11"),
            moved("werk deal euro | order OPD-1", "0", "100.11"))
        .allMatch(Moved::isAmount);
    assertThat(published.movedTo(CountedCells.parse("2 werk deal\n100.1 werk deal euro\n")))
        .isEmpty();
  }

  @Test
  void amounts_are_held_against_amounts_only() {
    CountedCells now =
        CountedCells.parse("2 werk deal\n9.00 werk deal euro\n9.00 werk deal euro | group WW\n");

    assertThat(now.against(CountedCells.parse("2 werk deal\n"), measure -> false).text())
        .isEqualTo("2 werk deal\n");
    assertThat(
            now.against(CountedCells.parse("2 werk deal\n0.00 werk deal euro\n"), any -> false)
                .text())
        .isEqualTo(now.text());
  }

  @Test
  void a_shadow_stays_as_it_was_published() {
    CountedCells published = CountedCells.parse("12 banen deal\n5 CO01 2021\n");
    CountedCells now = CountedCells.parse("13 banen deal\n7 CO01 2021\n1 CO02 2021\n");

    assertThat(published.movedTo(now.against(published, measure -> measure.startsWith("CO"))))
        .containsExactly(moved("banen deal", "12", "13"));
    assertThat(published.movedTo(now.against(published, measure -> false))).hasSize(3);
  }
}
