package nl.sectordeal.outcome;

import static nl.sectordeal._support.Rows.employer;
import static nl.sectordeal._support.Rows.gemeente;
import static nl.sectordeal._support.Rows.uwv;
import static nl.sectordeal._support.Said.placement;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.sectordeal.outcome.Difference.Field;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Resolved;
import nl.sectordeal.outcome.Resolution.Says;
import nl.sectordeal.outcome.Resolution.Stated;
import nl.sectordeal.outcome.Resolution.Subject;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.RecordName;
import nl.sectordeal.record.Row;
import org.junit.jupiter.api.Test;

/** An employer says 32 hours and UWV 16, and a person decided that nobody needs to answer it. */
class ResolutionsTest {
  private static final Stated EMPLOYER = new Stated(new RecordName("employers", "", "e"), "32");
  private static final Stated UWV = new Stated(new RecordName("uwv", "", "u"), "16");
  private static final Resolution RESOLVED = decided(Says.RESOLVED, EMPLOYER, UWV);

  private static Resolution decided(Says says, Stated one, Stated other) {
    return new Resolution(
        new Subject(Field.HOURS, List.of(one, other)),
        says,
        Instant.parse("2021-03-10T09:00:00Z"),
        "gevraagd");
  }

  private static Placement placed(String hours, Resolution... decisions) {
    Row e = employer("e").says(placement("2021-01-04").to("2021-03-01").hours(hours));
    Row u = uwv("u").says(placement("2021-01-04").open().hours("16"));
    return settled(List.of(e, u), decisions);
  }

  private static Placement settled(List<Row> rows, Resolution... decisions) {
    OutcomeSettler settler =
        new OutcomeSettler(
            OutcomeTerms.standard(),
            new Peildatum(Settled.PEILDATUM),
            Settled.AS_KNOWN_AT,
            Resolutions.after(List.of(decisions)));
    return (Placement) settler.settle(new PersonRows("P1", rows)).outcomes().get(0);
  }

  private static List<Field> open(Placement placement) {
    return placement.differences().stream().map(Difference::field).toList();
  }

  @Test
  void a_resolved_difference_is_open_no_more_and_the_others_are() {
    Placement placement = placed("32", RESOLVED);

    assertThat(open(placed("32"))).containsExactly(Field.HOURS, Field.END);
    assertThat(open(placement)).containsExactly(Field.END);
    assertThat(placement.resolved()).extracting(Resolved::by).containsExactly(RESOLVED);
    assertThat(placement.hours()).as("the facts are what they were").isEqualByComparingTo("32");
  }

  @Test
  void which_side_is_named_first_does_not_matter() {
    assertThat(open(placed("32", decided(Says.RESOLVED, UWV, EMPLOYER))))
        .containsExactly(Field.END);
  }

  @Test
  void another_value_was_not_decided_about() {
    assertThat(open(placed("36", RESOLVED))).containsExactly(Field.HOURS, Field.END);
  }

  @Test
  void what_a_third_partner_says_was_not_decided_about() {
    Row e = employer("e").says(placement("2021-01-04").hours("32"));
    Row g = gemeente("g").says(placement("2021-01-04").hours("40"));
    Row u = uwv("u").says(placement("2021-01-04").hours("16"));

    assertThat(open(settled(List.of(e, u), RESOLVED))).isEmpty();
    assertThat(open(settled(List.of(e, g, u), RESOLVED))).containsExactly(Field.HOURS);
  }

  @Test
  void the_latest_decision_counts() {
    Resolution reopened = decided(Says.REOPENED, EMPLOYER, UWV);

    assertThat(open(placed("32", RESOLVED, reopened))).contains(Field.HOURS);
    assertThat(open(placed("32", RESOLVED, reopened, RESOLVED))).containsExactly(Field.END);
  }

  @Test
  void where_the_sides_agree_a_decision_is_of_no_account() {
    Placement placement = placed("16", RESOLVED);

    assertThat(open(placement)).containsExactly(Field.END);
    assertThat(placement.resolved()).isEmpty();
  }
}
