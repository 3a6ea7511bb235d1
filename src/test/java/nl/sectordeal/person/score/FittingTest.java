package nl.sectordeal.person.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.job.file.LinkModelFile;
import nl.sectordeal.record.Traits;
import org.junit.jupiter.api.Test;

/** The model takes note of two things in the records: do people live together, and their names. */
class FittingTest {
  private static final LinkModel MODEL = LinkModelFile.shipped();

  private final Profiles profiles = new Profiles();
  private int count;

  private int add(String given, int home, LocalDate born) {
    Traits traits =
        new Traits(
            given,
            given.substring(0, 1),
            "",
            "wachtendonk" + (char) ('a' + home % 26),
            "",
            born,
            0,
            "2585EK",
            "" + home,
            "",
            "",
            "",
            List.of());
    count++;
    return profiles.add(count, traits);
  }

  private static LocalDate day(int home) {
    return LocalDate.of(1950, 1, 2).plusDays(home * 97L);
  }

  private double bits(int a, int b) {
    return new Scorer(MODEL.fitting(profiles), profiles).bits(a, b);
  }

  /** In every tenth record another name was typed, and in another tenth the name wrongly. */
  private void addPeopleWhoLiveAlone() {
    for (int home = 1; home <= 200; home++) {
      add("johannes", home, day(home));
      add(home % 10 == 0 ? "karel" : home % 10 == 1 ? "johanes" : "johannes p", home, day(home));
    }
  }

  private void addFamilies() {
    for (int home = 201; home <= 250; home++) {
      add("petronella", home, day(home));
      add("karel", home, day(home).plusYears(25).plusDays(40));
    }
  }

  @Test
  void another_given_name_is_a_twin_where_people_live_together() {
    addPeopleWhoLiveAlone();
    addFamilies();

    assertThat(bits(add("johannes", 300, day(300)), add("karel", 300, day(300)))).isLessThan(2);
  }

  @Test
  void another_given_name_is_a_mistake_where_nobody_lives_together() {
    addPeopleWhoLiveAlone();

    assertThat(bits(add("johannes", 300, day(300)), add("karel", 300, day(300)))).isGreaterThan(7);
  }

  @Test
  void a_handful_of_twins_proves_nothing() {
    for (int home = 1; home <= 9; home++) {
      add("johannes", home, day(home));
      add("karel", home, day(home));
    }

    assertThat(MODEL.fitting(profiles).hash()).isEqualTo(MODEL.hash());
  }

  @Test
  void a_list_of_twins_alone_is_no_list_of_mistakes() {
    for (int home = 1; home <= 200; home++) {
      add("johannes", home, day(home));
      add("karel", home, day(home));
      add("johannes p", home, day(home));
    }

    assertThat(bits(0, 1)).isLessThan(2);
  }

  @Test
  void a_name_that_many_bear_here_says_less() {
    int one = add("johannes", 1, day(1));
    int moved = add("johannes", 27, day(1));
    double before = bits(one, moved);
    for (int other = 2; other <= 200; other++) {
      add("quirijn", other * 26 + 1, day(other));
    }

    assertThat(bits(one, moved)).isLessThan(before - 2);
  }

  @Test
  void order_of_records_makes_no_difference() {
    addPeopleWhoLiveAlone();
    String hash = MODEL.fitting(profiles).hash();
    Profiles reversed = new Profiles();
    for (int home = 200; home >= 1; home--) {
      for (int second = 1; second >= 0; second--) {
        String given =
            second == 0
                ? "johannes"
                : home % 10 == 0 ? "karel" : home % 10 == 1 ? "johanes" : "johannes p";
        reversed.add(
            home * 2L + second,
            new Traits(
                given,
                "j",
                "",
                "wachtendonk" + (char) ('a' + home % 26),
                "",
                day(home),
                0,
                "2585EK",
                "" + home,
                "",
                "",
                "",
                List.of()));
      }
    }

    assertThat(MODEL.fitting(reversed).hash()).isEqualTo(hash);
  }
}
