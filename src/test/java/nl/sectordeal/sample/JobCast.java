package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.UWV;

import java.time.LocalDate;

/** The cast among the rows of gemeente, UWV and employers: their values. */
final class JobCast extends JobRows {
  private static final Employer ESCAMP = Employer.DELIVERING.get(5);

  JobCast(Cast cast) {
    super(cast, 900_000, 9_000);
  }

  void enter() {
    values();
    uwv();
  }

  private void values() {
    wrong(
        ESCAMP,
        "KvK werkgever",
        "8410066",
        "voorloopnul van het KvK-nummer kwijt",
        "KvK lost its zero",
        "R39 INFO");
    wrong(
        LINDE,
        "KvK werkgever",
        "1,23E+11",
        "KvK als 1,23E+11",
        "KvK in scientific notation",
        "R38 REJECT");
    wrong(
        LINDE,
        "KvK werkgever",
        "274100221",
        "KvK van negen cijfers",
        "KvK of nine digits",
        "R37 REJECT");
    wrong(
        LINDE,
        "KvK werkgever",
        null,
        "KvK ontbreekt: de werkgever vult aan",
        "no KvK: the employer's counts",
        "-");
    wrong(
        LINDE,
        "Uren per week",
        "72",
        "uren boven 60: onbekend",
        "hours above 60: unknown",
        "R36 WARN");
    wrong(LINDE, "Uren per week", "0", "nul uren: onbekend", "zero hours: unknown", "R36 WARN");
    wrong(LINDE, "Uren per week", "24,0", "uren met een komma", "hours with a comma", "-");
    wrong(LINDE, "Uren per week", "nvt", "uren nvt: onbekend", "hours not applicable", "-");
    wrong(
        LINDE,
        "Contract",
        "Proefplaatsing",
        "contract niet vertaald",
        "contract not mapped",
        "R50 HOLD");
    wrong(
        LINDE,
        "Doelgroep",
        "IOAW",
        "doelgroep niet vertaald: uitkomst wacht",
        "doelgroep not mapped: the outcome waits",
        "R50 HOLD");
    wrong(
        LINDE,
        "Bewijs",
        "In behandeling",
        "bewijs niet vertaald: bewering wacht",
        "proof not mapped: the claim waits",
        "R50 HOLD");
    wrong(
        LINDE,
        "Niet gestart",
        "Misschien",
        "niet gestart niet vertaald",
        "never-started not mapped",
        "R50 HOLD");
  }

  private void uwv() {
    for (int i = 0; i < 2; i++) {
      Person p = cast.someone(Group.WW);
      cast.enter(employer(p, LINDE, from(START), TERMS));
      Rows.Span paid =
          new Rows.Span(i == 0 ? LocalDate.of(2020, 1, 1) : null, START.minusDays(1L + i));
      Draft row = Rows.uwv("9000" + (i + 1), p, "WW", paid, LINDE, from(START), 24, START);
      cast.enter(row);
      tell(
          row,
          i == 0
              ? "WW tot de dag ervoor: doelgroep WW"
              : "WW tot twee dagen ervoor: geen doelgroep",
          i == 0 ? "benefit up to the day before: WW" : "ended two days before: GEEN_DOELGROEP",
          "doelgroep");
    }
    uwvWrong(
        "90011", "Datum in dienst", "2020-09-31", "31 september", "31 September", "R12 REJECT");
    uwvWrong("90012", "BSN", "", "BSN ontbreekt", "BSN missing", "R25 REJECT");
    uwvWrong(
        "90013", "Uitkering", "Bbz", "uitkering niet vertaald", "benefit not mapped", "R50 HOLD");
    uwvWrong("90014", "Postcode", "-", "streepje is onbekend", "a dash means unknown", "-");
    Draft gone =
        uwvWrong(
            "90015", "Uren", 24, "in maart niet meer geleverd", "vanished in March", "WITHDRAWN");
    cast.leave(UWV, gone.key(), 3);
  }

  private Draft uwvWrong(
      String number, String heading, Object value, String dutch, String english, String rule) {
    Person p = cast.someone(Group.WW);
    Rows.Span paid = new Rows.Span(LocalDate.of(2020, 3, 1), START.minusDays(1));
    Draft row = Rows.uwv(number, p, "WW", paid, LINDE, from(START), 24, START);
    cast.enter(row);
    cast.change(UWV, number, 1, heading, value);
    cast.tell(UWV, number, 2, dutch, english, rule);
    return row;
  }
}
