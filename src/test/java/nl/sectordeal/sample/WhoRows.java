package nl.sectordeal.sample;

import java.time.LocalDate;

/** Writes rows for cases of who is who: each case at an employer of its own (gevallen). */
abstract class WhoRows extends JobRows {
  private static final int[] EMPLOYERS = {0, 2, 3, 6, 8};
  private static final LocalDate LEARNT = LocalDate.of(2020, 3, 2);

  /** What the case at hand is about. */
  Employer employer = LINDE;

  private final LocalDate start;
  private int other;

  /**
   * Rows with keys from these on.
   *
   * @param number of the last row with a key like P920000; those like ZWA-9200 are a hundredth
   * @param employee number of the last row of an employer
   * @param start first day of every placement
   */
  WhoRows(Cast cast, int number, int employee, LocalDate start) {
    super(cast, number, employee);
    this.start = start;
    this.other = number / 100;
  }

  final WhoCase begin(String name, String english, String why) {
    WhoCase fresh = new WhoCase(name, english, why);
    employer = Employer.DELIVERING.get(EMPLOYERS[cast.cases.size() % EMPLOYERS.length]);
    cast.cases.add(fresh);
    return fresh;
  }

  /** Someone with an id and an address of his or her own. */
  final Person someone(Group group, String given, String surname, String gender, LocalDate birth) {
    int bar = surname.indexOf('/');
    return cast.someone(group)
        .called(given, given.charAt(0) + ".")
        .surnamed(bar < 0 ? "" : surname.substring(0, bar), surname.substring(bar + 1))
        .withGender(gender)
        .born(birth);
  }

  /** The gemeente has a placement, with BSN. */
  final Draft placed(Person p) {
    return enter(gemeente(p, employer, from(start), TERMS));
  }

  /** The employer has the same placement, without any id. */
  final Draft employs(Person p) {
    return enter(employer(p, employer, from(start), TERMS));
  }

  /** The academy has a finished course, without any id. */
  final Draft learns(Person p) {
    Rows.Span learnt = new Rows.Span(LEARNT, LEARNT.plusDays(130));
    return enter(Rows.academy("ZWA-" + ++other, p, "Werkontwikkel", learnt, "Afgerond"));
  }

  /** The gemeente has a finished course, with BSN. */
  final Draft finishes(Person p) {
    Rows.Span learnt = new Rows.Span(LEARNT.plusDays(200), LEARNT.plusDays(300));
    String number = "T" + key();
    return enter(
        Rows.track(number, p, "Werkfit", "Haagse Werkacademie", learnt, "Afgerond", LEARNT));
  }

  private int key() {
    return ++key;
  }

  /** UWV has the placement and a benefit before it, with BSN. */
  final Draft insured(Person p) {
    Rows.Span paid = new Rows.Span(start.minusDays(300), start.minusDays(1));
    String number = "9" + key();
    return enter(Rows.uwv(number, p, "WW", paid, employer, from(start), 24, start));
  }

  /** The school has a certificate, with onderwijsnummer. */
  final Draft certified(Person p) {
    return enter(certificate(p, false));
  }

  /** The school has a certificate, with this for a BSN. */
  final Draft certified(Person p, String bsn) {
    return enter(certificate(p, true).set("BSN", bsn));
  }

  private Draft certificate(Person p, boolean byBsn) {
    return Rows.certificate("R9" + key(), p, byBsn, "Praktijkverklaring", LEARNT, LEARNT);
  }

  final Draft enter(Draft row) {
    cast.enter(row);
    return row;
  }
}
