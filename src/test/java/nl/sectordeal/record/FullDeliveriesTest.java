package nl.sectordeal.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Verdict;
import nl.sectordeal.notice.Notice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are the whole present state of their sender. Counts read {@code
 * rows=new+changed+unchanged+rejected+withdrawn -vanished =in force}; a delivery is held when more
 * than 2 rows and more than 10 percent are not as expected.
 */
class FullDeliveriesTest {
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
  void rows_are_new_changed_unchanged_or_vanished() {
    office.put(JAN, "1;a", "2;b", "3;c").put(FEB, "1;a", "2;B", "4;d").run();
    assertThat(office.outcome())
        .containsExactly(JAN + " ACCEPTED 3=3+0+0+0+0 -0 =3", FEB + " ACCEPTED 3=1+1+1+0+0 -1 =3");
    assertThat(office.inForce("2021-12-31T00:00:00Z"))
        .containsExactly("1@" + JAN, "2@" + FEB, "4@" + FEB);
  }

  @Test
  void an_earlier_moment_shows_the_earlier_state() {
    office.put(JAN, "1;a", "2;b", "3;c").put(FEB, "1;a", "2;B").run();
    assertThat(office.inForce("2021-01-31T22:59:59Z")).isEmpty();
    assertThat(office.inForce("2021-01-31T23:00:00Z"))
        .containsExactly("1@" + JAN, "2@" + JAN, "3@" + JAN);
    assertThat(office.versions(Instant.parse("2021-02-28T22:59:59Z")))
        .noneMatch(RowVersion::superseded);
    assertThat(office.inForce("2021-02-28T23:00:00Z")).containsExactly("1@" + JAN, "2@" + FEB);
  }

  @Test
  void a_vanished_key_that_comes_back_is_new_and_continues_its_chain() {
    office.put(JAN, "1;a;;piet", "2;b").put(FEB, "2;b").put(MARCH, "1;a;;piet", "2;b").run();
    assertThat(office.outcome().get(2)).isEqualTo(MARCH + " RETURNED 2=1+0+1+0+0 -0 =2");
    List<RowVersion> of1 = ofKey("1");
    assertThat(of1).hasSize(2);
    assertThat(of1.get(0).superseded()).isTrue();
    assertThat(of1.get(1).first()).isEqualTo(of1.get(0).id());
    assertThat(of1.get(1).previous()).isEqualTo(of1.get(0).id());
    assertThat(of1.get(1).identity()).isEqualTo(of1.get(0).id());
  }

  @Test
  void a_vanished_version_is_not_superseded_before_its_key_comes_back() {
    office.put(JAN, "1;a", "2;b").put(FEB, "2;b").put(MARCH, "1;a", "2;b").run();
    assertThat(office.versions(Instant.parse("2021-03-15T00:00:00Z")))
        .filteredOn(one -> one.row().ref().key().equals("1"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.row().live()).isFalse();
              assertThat(one.superseded()).isFalse();
            });
  }

  @Test
  void the_identity_is_since_when_a_key_came_with_the_same_person() {
    office.put(JAN, "1;a;;piet").put(FEB, "1;b;;piet").put(MARCH, "1;b;;jan").run();
    List<RowVersion> of1 = ofKey("1");
    assertThat(of1.get(1).identity()).isEqualTo(of1.get(0).id());
    assertThat(of1.get(2).identity()).isEqualTo(of1.get(2).id());
    assertThat(of1).extracting(RowVersion::first).containsOnly(of1.get(0).id());
  }

  @Test
  void an_equal_row_twice_counts_once() {
    office.put(JAN, "1;a", "1;a", "2;b").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 2=2+0+0+0+0 -0 =2");
    assertThat(office.fates(0))
        .containsExactly(
            new RowFate(2, "1", Fate.NEW, List.of()),
            new RowFate(3, "1", Fate.DUPLICATE, List.of("R80")),
            new RowFate(4, "2", Fate.NEW, List.of()));
  }

  @Test
  void different_rows_with_one_key_are_both_rejected() {
    office.put(JAN, "1;a", "2;b", "1;c", "1;a", "1;c").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 3=1+0+0+2+0 -0 =1");
    assertThat(office.fates(0))
        .containsExactly(
            new RowFate(2, "1", Fate.REJECTED, List.of("R81")),
            new RowFate(3, "2", Fate.NEW, List.of()),
            new RowFate(4, "1", Fate.REJECTED, List.of("R81")),
            new RowFate(5, "1", Fate.DUPLICATE, List.of("R80")),
            new RowFate(6, "1", Fate.DUPLICATE, List.of("R80")));
    assertThat(office.versions(Office.END_OF_TIME)).hasSize(1);
  }

  @Test
  void a_key_rejected_for_being_double_keeps_its_earlier_version() {
    office.put(JAN, "1;a", "2;b").put(FEB, "1;c", "1;d", "2;b").put(MARCH, "1;c", "2;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 3=0+0+1+2+0 -0 =2");
    assertThat(office.fates(1).get(1).codes()).containsExactly("R81", "R82");
    assertThat(office.inForce("2021-03-15T00:00:00Z")).containsExactly("1@" + JAN, "2@" + JAN);
    assertThat(office.outcome().get(2)).isEqualTo(MARCH + " ACCEPTED 2=0+1+1+0+0 -0 =2");
  }

  @Test
  void an_unchanged_row_with_a_different_double_keeps_its_version() {
    office.put(JAN, "1;a", "2;b").put(FEB, "1;a", "1;d", "2;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 3=0+0+1+2+0 -0 =2");
    assertThat(office.inForce("2021-03-15T00:00:00Z")).containsExactly("1@" + JAN, "2@" + JAN);
  }

  @Test
  void a_rejected_row_and_a_good_one_with_its_key_are_both_rejected() {
    office.put(JAN, "1;a;;;reject", "1;b", "2;b", "1;a;;;reject").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 3=1+0+0+2+0 -0 =1");
  }

  @Test
  void a_rejected_row_leaves_the_earlier_version_in_force_and_says_so() {
    office.put(JAN, "1;a", "2;b").put(FEB, "1;x;;;reject", "2;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 2=0+0+1+1+0 -0 =2");
    assertThat(office.fates(1).get(0))
        .isEqualTo(new RowFate(2, "1", Fate.REJECTED, List.of("R01", "R82")));
  }

  @Test
  void each_row_without_a_key_is_rejected() {
    office.put(JAN, ";a", ";a", "1;b").run();
    assertThat(office.outcome()).containsExactly(JAN + " ACCEPTED 3=1+0+0+2+0 -0 =1");
    assertThat(office.fates(0).get(1)).isEqualTo(new RowFate(3, null, Fate.REJECTED, List.of()));
  }

  @Test
  void a_full_file_cannot_withdraw() {
    office.put(JAN, "1;a").put(FEB, "1;a;;;withdraw").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 1=0+0+0+1+0 -0 =1");
    assertThat(office.fates(1).get(0).codes()).containsExactly("R84", "R82");
  }

  @Test
  void held_rows_enter_and_are_counted_apart() {
    office.put(JAN, "1;a;;;hold", "2;b").run();
    assertThat(office.judged().get(0).counts().held()).isEqualTo(1);
    assertThat(office.inForce("2021-12-31T00:00:00Z")).hasSize(2);
  }

  @Test
  void too_many_vanished_rows_hold_the_delivery_and_leave_the_state_alone() {
    office.put(JAN, "1;a", "2;b", "3;c", "4;d").put(FEB, "1;A").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " HELD 1=0+1+0+0+0 -3 =4");
    assertThat(codes(1)).containsExactly("L27");
    assertThat(office.inForce("2021-12-31T00:00:00Z"))
        .containsExactly("1@" + JAN, "2@" + JAN, "3@" + JAN, "4@" + JAN);
    assertThat(office.versions(Office.END_OF_TIME)).hasSize(4);
    assertThat(office.fates(1)).containsExactly(new RowFate(2, "1", Fate.CHANGED, List.of()));
  }

  @Test
  void two_vanished_rows_are_not_too_many() {
    office.put(JAN, "1;a", "2;b", "3;c", "4;d").put(FEB, "1;a", "2;b").run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " ACCEPTED 2=0+0+2+0+0 -2 =2");
  }

  @Test
  void ten_percent_vanished_rows_are_not_too_many() {
    office.put(JAN, rows(30, 0)).put(FEB, rows(27, 0)).run();
    assertThat(office.outcome().get(1)).contains("ACCEPTED");
    office.put(MARCH, rows(24, 0)).run();
    assertThat(office.outcome().get(2)).contains("HELD");
  }

  @Test
  void too_many_changed_cores_hold_the_delivery_and_other_changes_do_not() {
    office.put(JAN, "1;a;k", "2;b;k", "3;c;k").put(FEB, "1;A;k", "2;B;k", "3;C;k").run();
    assertThat(office.outcome().get(1)).contains("ACCEPTED");
    office.put(MARCH, "1;A;l", "2;B;l", "3;C;l").run();
    assertThat(codes(2)).containsExactly("L28");
  }

  @Test
  void a_core_that_comes_back_after_having_vanished_is_not_a_change() {
    office.put(JAN, "1;a;k", "2;b;k", "3;c;k").run();
    office.source = withHold(new Source.Hold(100, 10));
    office.put(FEB, "9;a").put(MARCH, "1;a;l", "2;b;l", "3;c;l", "9;a").run();
    office.source = withHold(new Source.Hold(2, 100));
    office.run();
    assertThat(office.outcome().get(2)).contains("ACCEPTED");
  }

  @Test
  void a_release_lets_the_rows_in_at_its_own_moment() {
    office.put(JAN, "1;a", "2;b", "3;c", "4;d").put(FEB, "1;A").run();
    office.decide(Verdict.Kind.RELEASE, FEB, "2021-03-10T12:00:00Z");
    office.read();
    assertThat(office.outcome().get(2)).isEqualTo(FEB + " RELEASED 1=0+1+0+0+0 -3 =1");
    assertThat(office.inForce("2021-03-10T11:59:59Z")).hasSize(4);
    assertThat(office.inForce("2021-03-10T12:00:00Z")).containsExactly("1@" + FEB);
  }

  @Test
  void a_discarded_delivery_changes_nothing() {
    office.put(JAN, "1;a", "2;b", "3;c", "4;d").put(FEB, "1;A").run();
    office.decide(Verdict.Kind.DISCARD, FEB, "2021-03-10T12:00:00Z");
    office.read();
    assertThat(office.outcome().get(2)).startsWith(FEB + " DISCARDED");
    assertThat(office.inForce("2021-12-31T00:00:00Z")).hasSize(4);
  }

  @Test
  void a_file_that_breaks_off_is_refused_whole() {
    office.put(JAN, "1;a", "2;b").put(FEB, "1;x", "broken").put(MARCH, "1;a", "2;c").run();
    assertThat(office.outcome())
        .containsExactly(
            JAN + " ACCEPTED 2=2+0+0+0+0 -0 =2",
            FEB + " REFUSED 0=0+0+0+0+0 -0 =0",
            MARCH + " ACCEPTED 2=0+1+1+0+0 -0 =2");
    assertThat(office.versions(Office.END_OF_TIME)).hasSize(3);
    assertThat(office.fates(1)).isEmpty();
  }

  @Test
  void a_heading_only_makes_all_rows_vanish() {
    office.put(JAN, "1;a", "2;b").put(FEB).run();
    assertThat(office.outcome().get(1)).isEqualTo(FEB + " EMPTY 0=0+0+0+0+0 -2 =0");
    assertThat(office.inForce("2021-12-31T00:00:00Z")).isEmpty();
  }

  @Test
  void senders_do_not_touch_one_another() {
    office.put(JAN, "1;a").put("b_2021-02_20210302.csv", "2;b").put(FEB, "1;a").run();
    assertThat(office.inForce("2021-12-31T00:00:00Z"))
        .containsExactly("1@" + JAN, "2@b_2021-02_20210302.csv");
  }

  @Test
  void judgements_are_ranked_over_all_senders_by_instant() {
    office.put(FEB, "1;a").put("b_2021-02_20210302.csv", "2;b").put(JAN, "1;a").run();
    assertThat(office.judged())
        .extracting(one -> one.order() + " " + one.delivery().file())
        .containsExactly("0 " + JAN, "1 " + FEB, "2 b_2021-02_20210302.csv");
  }

  private List<RowVersion> ofKey(String key) {
    return office.versions(Office.END_OF_TIME).stream()
        .filter(one -> one.row().ref().key().equals(key))
        .toList();
  }

  private List<String> codes(int judgement) {
    Judgement one = office.judged().get(judgement);
    return one.notices().stream().map(Notice::code).toList();
  }

  private static String[] rows(int count, int from) {
    return IntStream.range(from, from + count).mapToObj(n -> n + ";x").toArray(String[]::new);
  }

  private Source withHold(Source.Hold hold) {
    Source it = office.source;
    return new Source(
        it.id(),
        it.partner(),
        it.files(),
        it.format(),
        it.period(),
        it.received(),
        it.mode(),
        it.dueDay(),
        it.sender(),
        hold);
  }
}
