package nl.sectordeal.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How partners without numbers write people down: mostly right, each in its own way. */
class HandwritingTest {
  private static final int MANY = 4_000;
  private static final Employer EMPLOYER = Employer.DELIVERING.get(0);
  private static final Employer OTHER = Employer.DELIVERING.get(1);

  private final People people = new People(1);
  private final Handwriting writing = new Handwriting(1);

  @Test
  void an_employer_writes_the_same_person_the_same_way_each_time() {
    for (int i = 0; i < MANY; i++) {
      Person p = people.of(i, Group.BIJSTAND);
      assertThat(writing.of(p, EMPLOYER)).isEqualTo(new Handwriting(1).of(p, EMPLOYER));
    }
  }

  @Test
  void two_employers_often_write_a_person_in_two_ways() {
    int apart = 0;
    for (int i = 0; i < MANY; i++) {
      Person p = people.of(i, Group.BIJSTAND);
      apart += writing.of(p, EMPLOYER).equals(writing.of(p, OTHER)) ? 0 : 1;
    }
    assertThat(apart).isBetween(MANY / 2, MANY * 9 / 10);
  }

  @Test
  void birth_date_and_address_are_nearly_always_right() {
    int dates = 0;
    int addresses = 0;
    int both = 0;
    for (int i = 0; i < MANY; i++) {
      Person p = people.of(i, Group.BIJSTAND);
      Person written = writing.of(p, EMPLOYER);
      boolean date = p.birth().equals(written.birth());
      boolean address = p.at(written).equals(p);
      dates += date ? 1 : 0;
      addresses += address ? 1 : 0;
      both += date || address ? 1 : 0;
    }
    assertThat(dates).isBetween(MANY * 95 / 100, MANY * 98 / 100);
    assertThat(addresses).isBetween(MANY * 93 / 100, MANY * 97 / 100);
    assertThat(both).as("never both wrong").isEqualTo(MANY);
  }

  @Test
  void a_bsn_with_a_slip_is_never_a_possible_one() {
    for (int i = 0; i < MANY; i++) {
      String bsn = InventedIds.bsn(i);
      for (int at = 0; at < 8; at++) {
        assertThat(PlainChecks.isBsn(Slips.digit(bsn, at))).isFalse();
        assertThat(PlainChecks.isBsn(Slips.swap(bsn, at))).isFalse();
      }
    }
  }

  @Test
  void day_and_month_change_places_where_they_can() {
    assertThat(Slips.swapped(LocalDate.of(1985, 4, 9))).isEqualTo(LocalDate.of(1985, 9, 4));
    assertThat(Slips.swapped(LocalDate.of(1985, 4, 13))).isEqualTo(LocalDate.of(1985, 4, 13));
  }

  @Test
  void particles_are_abbreviated_to_their_letters() {
    assertThat(Handwriting.abbreviated("van den")).isEqualTo("v.d.");
    assertThat(Handwriting.abbreviated("van 't")).isEqualTo("v.'t");
  }
}
