package nl.sectordeal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.junit.jupiter.api.Test;

/**
 * What becomes of deliveries, told as {@code day file period bytes [holds|empty|broken]} and {@code
 * day release|discard file}.
 */
class JudgeTest {

  @Test
  void the_first_delivery_is_accepted() {
    assertThat(full("1 jan 2021-01 AAA")).containsExactly("1 jan ACCEPTED");
  }

  @Test
  void a_heading_only_is_an_empty_delivery() {
    assertThat(full("1 jan 2021-01 AAA empty")).containsExactly("1 jan EMPTY");
  }

  @Test
  void the_same_period_replaces() {
    assertThat(full("1 jan 2021-01 AAA", "2 jan2 2021-01 BBB"))
        .containsExactly("1 jan ACCEPTED", "2 jan2 ACCEPTED");
  }

  @Test
  void an_earlier_period_is_refused() {
    assertThat(full("1 feb 2021-02 AAA", "2 jan 2021-01 BBB"))
        .containsExactly("1 feb ACCEPTED", "2 jan REFUSED L23");
  }

  @Test
  void deliveries_of_one_instant_are_judged_by_period_and_name() {
    assertThat(full("1 b 2021-02 BBB", "1 a 2021-02 CCC", "1 z 2021-01 AAA"))
        .containsExactly("1 z ACCEPTED", "1 a ACCEPTED", "1 b ACCEPTED");
  }

  @Test
  void the_bytes_of_the_last_accepted_one_change_nothing() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 AAA"))
        .containsExactly("1 jan ACCEPTED", "2 feb NO_OP L24");
  }

  @Test
  void a_no_op_moves_the_period_up() {
    assertThat(full("1 jan 2021-01 AAA", "2 mrt 2021-03 AAA", "3 feb 2021-02 BBB"))
        .containsExactly("1 jan ACCEPTED", "2 mrt NO_OP L24", "3 feb REFUSED L23");
  }

  @Test
  void a_no_op_for_an_earlier_period_does_not_move_it_down() {
    assertThat(full("1 feb 2021-02 AAA", "2 jan 2021-01 AAA", "3 jan2 2021-01 BBB"))
        .containsExactly("1 feb ACCEPTED", "2 jan NO_OP L24", "3 jan2 REFUSED L23");
  }

  @Test
  void the_bytes_of_an_earlier_one_for_a_later_period_bring_that_state_back() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 BBB", "3 mrt 2021-03 AAA"))
        .containsExactly("1 jan ACCEPTED", "2 feb ACCEPTED", "3 mrt RETURNED L25");
  }

  @Test
  void the_bytes_of_an_earlier_one_for_the_same_period_are_the_old_file_again() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 BBB", "3 feb2 2021-02 AAA"))
        .containsExactly("1 jan ACCEPTED", "2 feb ACCEPTED", "3 feb2 REFUSED L22");
  }

  @Test
  void the_bytes_of_an_earlier_one_for_an_earlier_period_are_the_old_file_again() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 BBB", "3 jan2 2021-01 AAA"))
        .containsExactly("1 jan ACCEPTED", "2 feb ACCEPTED", "3 jan2 REFUSED L22");
  }

  @Test
  void a_return_can_be_held() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 BBB", "3 mrt 2021-03 AAA holds"))
        .containsExactly("1 jan ACCEPTED", "2 feb ACCEPTED", "3 mrt HELD L26");
  }

  @Test
  void the_bytes_of_a_refused_one_are_judged_anew() {
    assertThat(full("1 feb 2021-02 AAA", "2 jan 2021-01 BBB", "3 mrt 2021-03 BBB"))
        .containsExactly("1 feb ACCEPTED", "2 jan REFUSED L23", "3 mrt ACCEPTED");
  }

  @Test
  void what_cannot_be_read_is_refused_and_changes_nothing() {
    assertThat(full("1 jan 2021-01 AAA", "2 mrt 2021-03 BBB broken", "3 feb 2021-02 CCC"))
        .containsExactly("1 jan ACCEPTED", "2 mrt REFUSED L01", "3 feb ACCEPTED");
  }

  @Test
  void what_is_held_does_not_move_the_period_up() {
    assertThat(full("1 jan 2021-01 AAA", "2 mrt 2021-03 BBB holds", "3 feb 2021-02 CCC"))
        .containsExactly("1 jan ACCEPTED", "2 mrt HELD L26", "3 feb ACCEPTED");
  }

  @Test
  void a_newer_full_file_takes_the_place_of_a_held_one() {
    assertThat(full("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB"))
        .containsExactly("1 jan HELD L26", "2 feb ACCEPTED", "2 jan REPLACED L30");
  }

  @Test
  void a_full_file_of_the_same_period_takes_the_place_of_a_held_one_even_when_held_itself() {
    assertThat(full("1 jan 2021-01 AAA holds", "2 jan2 2021-01 BBB holds"))
        .containsExactly("1 jan HELD L26", "2 jan2 HELD L26", "2 jan REPLACED L30");
  }

  @Test
  void a_no_op_takes_the_place_of_a_held_one() {
    assertThat(full("1 jan 2021-01 AAA", "2 feb 2021-02 BBB holds", "3 feb2 2021-02 AAA"))
        .containsExactly(
            "1 jan ACCEPTED", "2 feb HELD L26", "3 feb2 NO_OP L24", "3 feb REPLACED L30");
  }

  @Test
  void a_no_op_for_an_earlier_period_leaves_a_held_one_in_its_place() {
    assertThat(full("1 jan 2021-01 AAA", "2 mrt 2021-03 BBB holds", "3 feb 2021-02 AAA"))
        .containsExactly("1 jan ACCEPTED", "2 mrt HELD L26", "3 feb NO_OP L24");
  }

  @Test
  void a_refused_file_does_not_take_the_place_of_a_held_one() {
    assertThat(full("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB broken", "3 release jan"))
        .containsExactly("1 jan HELD L26", "2 feb REFUSED L01", "3 jan RELEASED L32");
  }

  @Test
  void a_release_lets_in_at_its_own_instant_whatever_the_counts() {
    assertThat(full("1 jan 2021-01 AAA holds", "5 release jan", "6 dec 2020-12 BBB"))
        .containsExactly("1 jan HELD L26", "5 jan RELEASED L32", "6 dec REFUSED L23");
  }

  @Test
  void a_discarded_file_never_counts() {
    assertThat(full("1 jan 2021-01 AAA holds", "5 discard jan", "6 dec 2020-12 BBB"))
        .containsExactly("1 jan HELD L26", "5 jan DISCARDED L31", "6 dec ACCEPTED");
  }

  @Test
  void a_verdict_on_what_is_not_held_any_more_does_nothing() {
    assertThat(
            full("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB", "3 release jan", "4 discard jan"))
        .containsExactly("1 jan HELD L26", "2 feb ACCEPTED", "2 jan REPLACED L30");
  }

  @Test
  void a_verdict_comes_after_the_deliveries_of_its_instant() {
    assertThat(full("1 jan 2021-01 AAA holds", "2 release jan", "2 feb 2021-02 BBB"))
        .containsExactly("1 jan HELD L26", "2 feb ACCEPTED", "2 jan REPLACED L30");
  }

  @Test
  void a_release_replaces_what_is_held_for_an_earlier_period() {
    assertThat(full("1 mrt 2021-03 AAA holds", "2 feb 2021-02 BBB holds", "3 release mrt"))
        .containsExactly(
            "1 mrt HELD L26", "2 feb HELD L26", "3 mrt RELEASED L32", "3 feb REPLACED L30");
  }

  @Test
  void changes_wait_behind_a_held_file() {
    assertThat(changes("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB", "3 jan2 2021-01 CCC"))
        .containsExactly("1 jan HELD L26", "2 feb WAITING L29", "3 jan2 WAITING L29");
  }

  @Test
  void waiting_changes_are_judged_in_order_once_the_held_file_is_released() {
    assertThat(
            changes(
                "1 jan 2021-01 AAA holds",
                "2 jan2 2021-01 BBB",
                "3 feb 2021-02 CCC",
                "9 release jan"))
        .containsExactly(
            "1 jan HELD L26",
            "2 jan2 WAITING L29",
            "3 feb WAITING L29",
            "9 jan RELEASED L32",
            "9 jan2 ACCEPTED",
            "9 feb ACCEPTED");
  }

  @Test
  void waiting_changes_are_judged_once_the_held_file_is_discarded() {
    assertThat(changes("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB", "9 discard jan"))
        .containsExactly(
            "1 jan HELD L26", "2 feb WAITING L29", "9 jan DISCARDED L31", "9 feb ACCEPTED");
  }

  @Test
  void a_waiting_file_that_is_held_in_its_turn_makes_the_next_wait_on() {
    assertThat(
            changes(
                "1 jan 2021-01 AAA holds",
                "2 feb 2021-02 BBB holds",
                "3 mrt 2021-03 CCC",
                "8 release jan",
                "9 discard feb"))
        .containsExactly(
            "1 jan HELD L26",
            "2 feb WAITING L29",
            "3 mrt WAITING L29",
            "8 jan RELEASED L32",
            "8 feb HELD L26",
            "9 feb DISCARDED L31",
            "9 mrt ACCEPTED");
  }

  @Test
  void a_verdict_on_a_waiting_file_does_nothing() {
    assertThat(changes("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB", "3 release feb"))
        .containsExactly("1 jan HELD L26", "2 feb WAITING L29");
  }

  @Test
  void a_file_that_cannot_be_read_does_not_wait() {
    assertThat(changes("1 jan 2021-01 AAA holds", "2 feb 2021-02 BBB broken"))
        .containsExactly("1 jan HELD L26", "2 feb REFUSED L01");
  }

  @Test
  void older_changes_are_refused_without_waiting() {
    assertThat(changes("1 feb 2021-02 AAA", "2 mrt 2021-03 BBB holds", "3 jan 2021-01 CCC"))
        .containsExactly("1 feb ACCEPTED", "2 mrt HELD L26", "3 jan REFUSED L23");
  }

  @Test
  void changes_older_than_the_held_file_do_not_wait() {
    assertThat(changes("1 jan 2021-01 AAA", "2 mrt 2021-03 BBB holds", "3 feb 2021-02 CCC"))
        .containsExactly("1 jan ACCEPTED", "2 mrt HELD L26", "3 feb ACCEPTED");
  }

  @Test
  void the_last_accepted_changes_again_wait_too_behind_a_held_file() {
    assertThat(
            changes(
                "1 jan 2021-01 AAA",
                "2 feb 2021-02 BBB holds",
                "3 mrt 2021-03 AAA",
                "9 release feb"))
        .containsExactly(
            "1 jan ACCEPTED",
            "2 feb HELD L26",
            "3 mrt WAITING L29",
            "9 feb RELEASED L32",
            "9 mrt RETURNED L25");
  }

  @Test
  void held_changes_that_were_overtaken_are_refused() {
    assertThat(changes("1 mrt 2021-03 AAA holds", "2 feb 2021-02 BBB holds", "9 release mrt"))
        .containsExactly(
            "1 mrt HELD L26", "2 feb HELD L26", "9 mrt RELEASED L32", "9 feb REFUSED L23");
  }

  /** All days of these tests are of January 1970: November 1969 was due on 5 December. */
  @Test
  void the_first_file_of_a_month_is_late_after_the_due_day() {
    assertThat(full("1 nov 1969-11 AAA", "2 dec 1969-12 BBB"))
        .containsExactly("1 nov ACCEPTED L34", "2 dec ACCEPTED");
    assertThat(full("1 okt 1969-10 AAA", "2 nov 1969-11 AAA"))
        .containsExactly("1 okt ACCEPTED L34", "2 nov NO_OP L24 L34");
  }

  @Test
  void what_corrects_a_file_of_its_month_is_not_late_and_what_follows_a_refused_one_is() {
    assertThat(full("1 nov 1969-11 AAA", "2 nov2 1969-11 BBB"))
        .containsExactly("1 nov ACCEPTED L34", "2 nov2 ACCEPTED");
    assertThat(full("1 nov 1969-11 AAA broken", "2 nov2 1969-11 BBB"))
        .containsExactly("1 nov REFUSED L01", "2 nov2 ACCEPTED L34");
    assertThat(full("1 nov 1969-11 AAA holds", "2 release nov"))
        .containsExactly("1 nov HELD L34 L26", "2 nov RELEASED L34 L32");
  }

  @Test
  void a_delivery_without_sender_or_period_is_refused_unread() {
    Delivery delivery = delivery(1, "x", "2021-01", "AAA");
    Judge judge = new Judge(source(Source.Mode.FULL), new Readings(), List.of(), 1);
    assertThat(judge.judge(new Event.Arrival(delivery, "L20")))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.status()).isEqualTo(Judgement.Status.REFUSED);
              assertThat(said.notices()).extracting(Notice::code).containsExactly("L20");
            });
  }

  @Test
  void a_file_that_could_not_be_read_for_its_sender_is_told_with_row_and_value() {
    Delivery delivery = delivery(1, "x", "2021-01", "AAA");
    Readings rows = new Readings();
    rows.special.put("x", "endless");
    Judge judge = new Judge(source(Source.Mode.FULL), rows, List.of(), 1);
    assertThat(judge.judge(new Event.Arrival(delivery, "L12")))
        .singleElement()
        .satisfies(
            said -> {
              assertThat(said.status()).isEqualTo(Judgement.Status.REFUSED);
              assertThat(said.notices()).extracting(Notice::row).containsExactly(6);
            });
  }

  @Test
  void what_is_said_of_the_first_events_never_depends_on_later_ones() {
    String[] all = {
      "1 jan 2021-01 AAA",
      "2 feb 2021-02 BBB holds",
      "3 feb2 2021-02 CCC",
      "4 mrt 2021-03 DDD holds",
      "5 release feb",
      "6 apr 2021-04 AAA",
      "7 release mrt",
      "8 mei 2021-05 AAA"
    };
    for (Source.Mode mode : Source.Mode.values()) {
      List<String> whole = judge(mode, all);
      for (int count = 1; count < all.length; count++) {
        List<String> first = judge(mode, Arrays.copyOf(all, count));
        assertThat(whole.subList(0, first.size())).isEqualTo(first);
      }
    }
  }

  @Test
  void a_judge_who_only_knows_what_was_said_goes_on_in_the_same_way() {
    String[] all = {
      "1 jan 2021-01 AAA holds", "2 jan2 2021-01 BBB", "3 feb 2021-02 CCC", "9 release jan"
    };
    Readings rows = new Readings();
    List<Event> events = events(rows, all);
    List<Judgement> said = new ArrayList<>();
    for (Event event : events) {
      Judge fresh = new Judge(source(Source.Mode.CHANGES), rows, said, said.size() + 1L);
      said.addAll(fresh.judge(event));
    }
    assertThat(told(said)).isEqualTo(changes(all));
  }

  private static List<String> full(String... events) {
    return judge(Source.Mode.FULL, events);
  }

  private static List<String> changes(String... events) {
    return judge(Source.Mode.CHANGES, events);
  }

  private static List<String> judge(Source.Mode mode, String... lines) {
    Readings rows = new Readings();
    Judge judge = new Judge(source(mode), rows, List.of(), 1);
    List<Judgement> said = new ArrayList<>();
    for (Event event : events(rows, lines)) {
      said.addAll(judge.judge(event));
    }
    assertThat(said).extracting(Judgement::id).doesNotHaveDuplicates().isSorted();
    return told(said);
  }

  private static List<String> told(List<Judgement> said) {
    List<String> told = new ArrayList<>();
    for (Judgement one : said) {
      StringBuilder line = new StringBuilder();
      line.append(one.at().getEpochSecond()).append(' ').append(one.delivery().file());
      line.append(' ').append(one.status());
      one.notices().stream()
          .filter(notice -> !notice.code().equals("L33"))
          .forEach(notice -> line.append(' ').append(notice.code()));
      told.add(line.toString());
    }
    return told;
  }

  private static List<Event> events(Readings rows, String... lines) {
    Map<String, Delivery> deliveries = new HashMap<>();
    List<Event> events = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ", -1);
      Instant at = Instant.ofEpochSecond(Long.parseLong(words[0]));
      if (words.length == 3) {
        Verdict.Kind kind =
            words[1].equals("release") ? Verdict.Kind.RELEASE : Verdict.Kind.DISCARD;
        Delivery held = deliveries.get(words[2]);
        events.add(new Event.Act(new Verdict(held, kind, at, "nagevraagd")));
      } else {
        Delivery delivery = delivery(at.getEpochSecond(), words[1], words[2], words[3]);
        deliveries.put(words[1], delivery);
        rows.special.put(words[1], words.length > 4 ? words[4] : "good");
        events.add(new Event.Arrival(delivery, null));
      }
    }
    return events.stream().sorted().toList();
  }

  private static Delivery delivery(long day, String file, String period, String bytes) {
    long id = file.hashCode();
    Instant received = Instant.ofEpochSecond(day);
    return new Delivery(id, "bron", "", file, bytes, 1, YearMonth.parse(period), received);
  }

  private static Source source(Source.Mode mode) {
    Source.Format format = new Source.Format(Source.Format.Type.CSV, null, null, null, null, 1);
    return new Source(
        "bron",
        "Partner",
        "*.csv",
        format,
        Pattern.compile("x"),
        null,
        mode,
        5,
        null,
        new Source.Hold(25, 10));
  }

  /** Stands in for the rows: a delivery reads as its line says. */
  private static final class Readings implements DeliveryRows {
    final Map<String, String> special = new HashMap<>();

    @Override
    public Reading read(Delivery delivery, long judgement) {
      return switch (special.get(delivery.file())) {
        case "holds" -> reading(new Counts(100, 74, 0, 0, 26, 0, 0, 0, 74));
        case "empty" -> reading(Counts.NONE);
        case "broken" ->
            Reading.unreadable(List.of(Notice.ofFile("L01", Severity.REJECT, null, null)));
        case "endless" ->
            Reading.unreadable(List.of(Notice.ofRow("L12", Severity.REJECT, 6, null, null)));
        default -> reading(new Counts(100, 75, 0, 0, 25, 0, 0, 0, 75));
      };
    }

    private static Reading reading(Counts counts) {
      return new Reading(counts, 0, 0, List.of(), List.of());
    }

    @Override
    public void keep() {}

    @Override
    public void drop() {}

    @Override
    public List<Notice> listFaults(Delivery delivery) {
      return read(delivery, 0).unreadable();
    }
  }
}
