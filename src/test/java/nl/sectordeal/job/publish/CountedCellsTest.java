package nl.sectordeal.job.publish;

import static org.assertj.core.api.Assertions.assertThat;

import nl.sectordeal.job.publish.CountedCells.Moved;
import org.junit.jupiter.api.Test;

class CountedCellsTest {
  private static final CountedCells BEFORE =
      CountedCells.parse("12 banen deal\n5 banen deal | group BIJSTAND\n7 banen deal | group WW\n");

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
            new Moved("banen deal | group BIJSTAND", 5, 0),
            new Moved("banen deal | group WW", 7, 8),
            new Moved("banen deal | group ZW", 0, 4));
    assertThat(BEFORE.movedTo(now)).noneMatch(Moved::isTotal);
  }

  @Test
  void a_total_is_told_from_its_parts() {
    assertThat(BEFORE.movedTo(CountedCells.parse("")).get(0))
        .isEqualTo(new Moved("banen deal", 12, 0))
        .matches(Moved::isTotal);
  }
}
