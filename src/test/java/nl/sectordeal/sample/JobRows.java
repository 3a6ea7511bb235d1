package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.PLAATSINGEN;

import java.time.LocalDate;

/** Writes jobs for the cast, with keys of their own. */
abstract class JobRows {
  static final LocalDate START = LocalDate.of(2020, 9, 14);
  static final Employer LINDE = Employer.DELIVERING.get(1);
  static final Rows.Terms TERMS = new Rows.Terms(null, 24, "Onbepaalde tijd");

  final Cast cast;

  /** Number of the last row of the gemeente, and of the last one of an employer. */
  int key;

  int employee;

  JobRows(Cast cast, int key, int employee) {
    this.cast = cast;
    this.key = key;
    this.employee = employee;
  }

  static Rows.Span from(LocalDate start) {
    return new Rows.Span(start, null);
  }

  final Draft gemeente(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    return Rows.placement("P" + ++key, p, e, span, terms, "Ontvangen", span.start());
  }

  final Draft employer(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    return Rows.employee(Integer.toString(++employee), p, e, span, terms, span.start());
  }

  final Draft confirmed(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    cast.enter(employer(p, e, span, terms));
    Draft row = gemeente(p, e, span, terms);
    cast.enter(row);
    return row;
  }

  final Draft confirmed() {
    return confirmed(cast.someone(Group.BIJSTAND), LINDE, from(START), TERMS);
  }

  final void tell(Draft draft, String dutch, String english, String rule) {
    cast.tell(draft.feed(), draft.key(), 3, dutch, english, rule);
  }

  final void wrong(
      Employer e, String heading, Object value, String dutch, String english, String rule) {
    Draft row = confirmed(cast.someone(Group.BIJSTAND), e, from(START), TERMS);
    cast.change(PLAATSINGEN, row.key(), 1, heading, value);
    tell(row, dutch, english, rule);
  }
}
