package nl.sectordeal.record.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.Office;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A later run compares a delivery with what earlier runs left of the rows, as if it had read them.
 */
class IndexReplayTest {
  private static final String JAN = "a_2021-01_20210201.csv";
  private static final String FEB = "a_2021-02_20210301.csv";
  private static final String MARCH = "a_2021-03_20210401.csv";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, Source.Mode.FULL);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void a_row_that_was_taken_back_never_took_the_place_of_the_earlier_one() {
    office.put(JAN, "1;a", "2;b").run();
    office.put(FEB, "1;x", "1;y", "2;b").run();
    office.put(MARCH, "1;x", "2;b").run();
    assertThat(office.outcome())
        .containsExactly(
            JAN + " ACCEPTED 2=2+0+0+0+0 -0 =2",
            FEB + " ACCEPTED 3=0+0+1+2+0 -0 =2",
            MARCH + " ACCEPTED 2=0+1+1+0+0 -0 =2");
  }

  @Test
  void a_row_that_was_taken_back_is_new_when_it_stands_there_once() {
    office.put(JAN, "1;x", "1;y", "2;b").run();
    office.put(FEB, "1;x", "2;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 2=1+0+1+0+0 -0 =2");
  }

  @Test
  void a_vanished_row_is_new_when_it_comes_back() {
    office.put(JAN, "1;a", "2;b").run();
    office.put(FEB, "2;b").run();
    office.put(MARCH, "1;a", "2;b", "3;c").run();
    assertThat(office.outcome().get(2)).isEqualTo(MARCH + " ACCEPTED 3=2+0+1+0+0 -0 =3");
  }
}
