package nl.sectordeal.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.sectordeal.outcome.Outcome.Contact;
import nl.sectordeal.outcome.Outcome.Participation;
import nl.sectordeal.outcome.Outcome.Placement;
import nl.sectordeal.outcome.Outcome.Qualification;
import nl.sectordeal.period.Peildatum;
import nl.sectordeal.person.PersonRows;
import nl.sectordeal.record.Row;

/** Settles the rows of one person on the standard terms, for report month March 2021. */
final class Settled {
  static final LocalDate PEILDATUM = LocalDate.parse("2021-03-31");
  static final Instant AS_KNOWN_AT = Instant.parse("2021-04-05T04:30:00Z");
  private static final OutcomeSettler SETTLER =
      new OutcomeSettler(OutcomeTerms.standard(), new Peildatum(PEILDATUM), AS_KNOWN_AT);

  private Settled() {}

  static List<Outcome> outcomes(List<Row> rows) {
    return SETTLER.settle(new PersonRows("P1", rows)).outcomes();
  }

  static List<Outcome> outcomes(Row... rows) {
    return outcomes(List.of(rows));
  }

  static Outcome only(Row... rows) {
    List<Outcome> outcomes = outcomes(rows);
    if (outcomes.size() != 1) {
      throw new AssertionError("one outcome expected, but there are " + ids(outcomes));
    }
    return outcomes.get(0);
  }

  static Participation participation(Row... rows) {
    return (Participation) only(rows);
  }

  static Placement placement(Row... rows) {
    return (Placement) only(rows);
  }

  static Qualification qualification(Row... rows) {
    return (Qualification) only(rows);
  }

  static Contact contact(Row... rows) {
    return (Contact) only(rows);
  }

  static List<String> ids(List<Outcome> outcomes) {
    return outcomes.stream().map(outcome -> outcome.facts().id()).toList();
  }

  static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }

  /** Per outcome the keys of its rows, as {@code g1+u1}; outcomes in their own order. */
  static List<String> joined(Row... rows) {
    return outcomes(rows).stream()
        .map(
            outcome ->
                String.join(
                    "+",
                    outcome.facts().records().stream()
                        .map(record -> record.replaceAll(".*:|@.*", ""))
                        .sorted()
                        .toList()))
        .toList();
  }
}
