package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that tell what changed. Counts as in {@link FullDeliveriesTest}. */
class ChangesDeliveriesTest {
  private static final String JAN = "a_2021-01_20210201.csv";
  private static final String FEB = "a_2021-02_20210301.csv";
  private static final String MARCH = "a_2021-03_20210401.csv";

  @TempDir Path folder;
  private Office office;

  @BeforeEach
  void open() {
    office = new Office(folder, Source.Mode.CHANGES);
  }

  @AfterEach
  void close() {
    office.close();
  }

  @Test
  void what_is_not_in_the_file_stays() {
    office.put(JAN, "1;a", "2;b", "3;c", "4;d").put(FEB, "1;A").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 1=0+1+0+0+0 -0 =4");
    assertThat(office.inForce("2021-12-31T00:00:00Z"))
        .containsExactly("1@" + FEB, "2@" + JAN, "3@" + JAN, "4@" + JAN);
  }

  @Test
  void the_later_of_two_rows_wins_and_each_is_counted() {
    office.put(JAN, "1;a", "1;b", "1;b").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 3=1+1+1+0+0 -0 =1");
    assertThat(office.fates(0))
        .extracting(RowFate::fate)
        .containsExactly(Fate.NEW, Fate.CHANGED, Fate.UNCHANGED);
    assertThat(office.fates(0).get(2).codes()).containsExactly("R80");
    assertThat(office.versions(Office.END_OF_TIME))
        .filteredOn(one -> one.row().live())
        .extracting(one -> one.row().number())
        .containsExactly(3);
  }

  @Test
  void a_row_withdraws_its_key() {
    office.put(JAN, "1;a", "2;b").put(FEB, "1;;;;withdraw").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 1=0+0+0+0+1 -0 =1");
    assertThat(office.inForce("2021-12-31T00:00:00Z")).containsExactly("2@" + JAN);
  }

  @Test
  void withdrawing_again_changes_nothing_and_what_was_never_there_is_told() {
    office.put(JAN, "1;a").put(FEB, "1;;;;withdraw").run();
    office.put(MARCH, "1;;;;withdraw", "9;;;;withdraw").run();
    assertThat(office.outcome().get(2)).isEqualTo(MARCH + " ACCEPTED 2=0+0+2+0+0 -0 =0");
    assertThat(office.fates(2))
        .extracting(RowFate::codes)
        .containsExactly(List.of(), List.of("R83"));
  }

  @Test
  void a_withdrawn_key_can_come_again_in_the_same_file() {
    office.put(JAN, "1;a").put(FEB, "1;;;;withdraw", "1;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 2=1+0+0+0+1 -0 =1");
    List<RowVersion> versions = office.versions(Office.END_OF_TIME);
    assertThat(versions).extracting(RowVersion::superseded).containsExactly(true, false);
    assertThat(versions).extracting(one -> one.row().live()).containsExactly(false, true);
    assertThat(versions.get(1).previous()).isEqualTo(versions.get(0).id());
  }

  @Test
  void a_rejected_row_leaves_the_good_one_above_it() {
    office.put(JAN, "1;a", "1;b;;;reject").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 2=1+0+0+1+0 -0 =1");
    assertThat(office.fates(0).get(1).codes()).containsExactly("R01", "R82");
  }

  @Test
  void a_core_that_is_back_at_the_end_of_the_file_has_not_changed() {
    office.put(JAN, "1;a;k", "2;a;k", "3;a;k");
    office.put(FEB, "1;b;l", "2;b;l", "3;b;l", "1;a;k", "2;a;k", "3;a;k").run();
    assertThat(office.outcome().get(1)).contains("ACCEPTED 6=0+6");
  }

  @Test
  void each_key_counts_once_as_a_changed_core() {
    office.put(JAN, "1;a;k", "2;a;k").put(FEB, "1;b;l", "1;c;m", "2;b;l").run();
    assertThat(office.outcome().get(1)).contains("ACCEPTED 3=0+3");
  }

  @Test
  void changes_wait_and_are_applied_after_the_held_file_is_released() {
    office.put(JAN, "1;a;k", "2;a;k", "3;a;k");
    office.put(FEB, "1;b;l", "2;b;l", "3;b;l").put(MARCH, "1;c;l").run();
    assertThat(office.outcome())
        .extracting(line -> line.split(" ", -1)[1])
        .containsExactly("ACCEPTED", "HELD", "WAITING");
    office.decide(Verdict.Kind.RELEASE, FEB, "2021-04-10T12:00:00Z");
    office.read();
    assertThat(office.inForce("2021-04-10T11:59:59Z"))
        .containsExactly("1@" + JAN, "2@" + JAN, "3@" + JAN);
    assertThat(office.inForce("2021-04-10T12:00:00Z"))
        .containsExactly("1@" + MARCH, "2@" + FEB, "3@" + FEB);
  }
}
