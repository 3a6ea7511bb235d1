package nl.sectordeal.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.sectordeal.outcome.Catalogue.Entry;
import nl.sectordeal.period.DateRange;
import org.junit.jupiter.api.Test;

/** A catalogue tells of a code what holds on the day that is asked. */
class CatalogueTest {
  private static final LocalDate LAST = LocalDate.of(2021, 6, 30);
  private static final Map<String, String> HELPENDE = Map.of("functie", "HELPENDE");

  private final Catalogue catalogue =
      new Catalogue(
          List.of(
              new Entry("functie", "HELPENDE", "Helpende", until(LAST), Map.of("krapte", "NEE")),
              new Entry("functie", "HELPENDE", "", from(LAST.plusDays(1)), Map.of("krapte", "JA")),
              new Entry("employer", "27440101", "De Vaart", always(), Map.of("branche", "VVT"))));

  private static DateRange always() {
    return new DateRange(null, null);
  }

  private static DateRange until(LocalDate day) {
    return new DateRange(null, day);
  }

  private static DateRange from(LocalDate day) {
    return new DateRange(day, null);
  }

  @Test
  void a_code_tells_what_holds_on_the_day() {
    assertThat(catalogue.extended(HELPENDE, null, LAST)).containsEntry("krapte", "NEE");
    assertThat(catalogue.extended(HELPENDE, null, LAST.plusDays(1))).containsEntry("krapte", "JA");
  }

  @Test
  void an_employer_is_looked_up_by_its_number() {
    assertThat(catalogue.extended(Map.of(), "27440101", LAST)).containsEntry("branche", "VVT");
    assertThat(catalogue.extended(Map.of("employer", "27440101"), null, LAST))
        .containsEntry("branche", "VVT");
  }

  @Test
  void a_code_that_it_does_not_have_tells_nothing() {
    Map<String, String> other = Map.of("functie", "ARTS");
    assertThat(catalogue.extended(other, "99999999", LAST)).isEqualTo(other);
  }

  @Test
  void what_a_partner_tells_itself_goes_first_also_on_another_day() {
    Map<String, String> own = Map.of("functie", "HELPENDE", "krapte", "ANDERS");
    Map<String, String> extended = catalogue.extended(own, null, LAST);

    assertThat(extended).containsEntry("krapte", "ANDERS");
    assertThat(catalogue.extendedAnew(extended, null, LAST, LAST.plusDays(1)))
        .containsEntry("krapte", "ANDERS");
  }

  @Test
  void what_a_code_that_waits_would_tell_waits_with_it() {
    assertThat(catalogue.extended(Map.of("functie", ""), null, LAST)).containsEntry("krapte", "");
  }

  @Test
  void codes_have_names() {
    assertThat(catalogue.titlesOf("functie")).isEqualTo(Map.of("HELPENDE", "Helpende"));
  }

  @Test
  void two_entries_for_one_day_are_refused() {
    Entry one = new Entry("functie", "ARTS", "", until(LAST), Map.of());
    Entry other = new Entry("functie", "ARTS", "", from(LAST), Map.of());

    assertThatThrownBy(() -> new Catalogue(List.of(one, other))).hasMessage("ARTS");
  }

  @Test
  void what_is_told_tells_nothing_more() {
    Entry one = new Entry("functie", "ARTS", "", always(), Map.of("branche", "ZIEKENHUIS"));
    Entry other = new Entry("branche", "ZIEKENHUIS", "", always(), Map.of("sector", "ZORG"));

    assertThatThrownBy(() -> new Catalogue(List.of(one, other))).hasMessage("branche");
  }
}
