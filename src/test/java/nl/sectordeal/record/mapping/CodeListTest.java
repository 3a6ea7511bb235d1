package nl.sectordeal.record.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.Claim;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.mapping.CodeList.Entry;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Leerdam (0545) becomes part of Vijfheerenlanden (1961), in another region, on 01-01-2019. */
class CodeListTest {
  private static final CodeList REGIONS =
      new CodeList(
          List.of(
              entry("0545", "DRECHTSTEDEN", null, "2018-12-31"),
              entry("1961", "UTRECHT", "2019-01-01", null),
              entry("0518", "HAAGLANDEN", null, null)));

  private static Entry entry(
      String value, String code, @Nullable String from, @Nullable String until) {
    return new Entry(
        value,
        code,
        from == null ? null : LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until));
  }

  @ParameterizedTest(name = "{0} on {1} is {2}")
  @CsvSource({
    "0545, 2018-12-31, DRECHTSTEDEN",
    "0545, 2019-01-01,",
    "1961, 2018-12-31,",
    "1961, 2019-01-01, UTRECHT",
    "0518, 1950-01-01, HAAGLANDEN",
    "518,  2021-03-31, HAAGLANDEN",
    "9999, 2021-03-31,"
  })
  void a_value_means_something_on_the_days_on_which_it_holds(
      String value, LocalDate day, @Nullable String code) {
    assertThat(REGIONS.codeOn(value, day)).isEqualTo(code);
  }

  @Test
  void a_value_with_two_meanings_on_one_day_is_refused() {
    assertThatThrownBy(
            () ->
                new CodeList(
                    List.of(
                        entry("0545", "DRECHTSTEDEN", null, "2019-01-01"),
                        entry("545", "UTRECHT", "2019-01-01", null))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("545");
  }

  @Test
  void the_day_of_the_contact_decides() {
    assertThat(told("0545", "31-12-2018")).isEqualTo("{regio=DRECHTSTEDEN} []");
    assertThat(told("1961", "01-01-2019")).isEqualTo("{regio=UTRECHT} []");
  }

  @Test
  void a_value_that_does_not_hold_on_the_day_waits_for_a_person() {
    assertThat(told("0545", "01-01-2019")).isEqualTo("{} [R53]");
    assertThat(told("1961", "31-12-2018")).isEqualTo("{} [R53]");
  }

  @Test
  void a_value_that_never_held_is_not_mapped_and_an_empty_one_is_nothing() {
    assertThat(told("9999", "01-01-2019")).isEqualTo("{} [R50]");
    assertThat(told("", "01-01-2019")).isEqualTo("{} []");
    assertThat(told("onbekend", "01-01-2019")).isEqualTo("{} []");
  }

  private static String told(String gemeente, String day) {
    MappingBuilder source =
        MappingBuilder.contacts(
            "regio", new RowMapping.Code("Gemeentecode", Map.of(), null, REGIONS, null));
    ReadRow row = source.read("Op", day, "Gemeentecode", gemeente);
    Claim.ContactClaim claim = (Claim.ContactClaim) row.claims().get(0);
    return claim.attributes() + " " + row.notices().stream().map(Notice::code).toList();
  }
}
