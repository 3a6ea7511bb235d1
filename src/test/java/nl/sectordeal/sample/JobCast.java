package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.PLAATSINGEN;
import static nl.sectordeal.sample.Feed.UWV;
import static nl.sectordeal.sample.Feed.WERKGEVERS;

import java.time.LocalDate;

/** The cast among the placements of gemeente, UWV and employers. */
final class JobCast {
  private static final LocalDate START = LocalDate.of(2020, 9, 14);
  private static final Employer LINDE = Employer.DELIVERING.get(1);
  private static final Employer ESCAMP = Employer.DELIVERING.get(5);
  private static final Rows.Terms TERMS = new Rows.Terms(null, 24, "Onbepaalde tijd");
  private final Cast cast;
  private int key = 900_000;
  private int employee = 9_000;

  JobCast(Cast cast) {
    this.cast = cast;
  }

  void enter() {
    values();
    statuses();
    lengths();
    uwv();
    strangers();
    jobs();
  }

  private static Rows.Span from(LocalDate start) {
    return new Rows.Span(start, null);
  }

  private Draft gemeente(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    return Rows.placement("P" + ++key, p, e, span, terms, "Ontvangen", span.start());
  }

  private Draft employer(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    return Rows.employee(Integer.toString(++employee), p, e, span, terms, span.start());
  }

  /** A confirmed job; gives the row of the gemeente. */
  private Draft confirmed(Person p, Employer e, Rows.Span span, Rows.Terms terms) {
    cast.enter(employer(p, e, span, terms));
    Draft row = gemeente(p, e, span, terms);
    cast.enter(row);
    return row;
  }

  private Draft confirmed() {
    return confirmed(cast.someone(Group.BIJSTAND), LINDE, from(START), TERMS);
  }

  private void tell(Draft draft, String dutch, String english, String rule) {
    cast.tell(draft.feed(), draft.key(), 3, dutch, english, rule);
  }

  private void wrong(
      Employer e, String heading, Object value, String dutch, String english, String rule) {
    Draft row = confirmed(cast.someone(Group.BIJSTAND), e, from(START), TERMS);
    cast.change(PLAATSINGEN, row.key(), 1, heading, value);
    tell(row, dutch, english, rule);
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

  private void statuses() {
    wrong(
        LINDE,
        "Bewijs",
        "Afgewezen",
        "bewijs afgewezen: betwist",
        "proof rejected: DISPUTED",
        "5.5");
    wrong(
        LINDE,
        "Niet gestart",
        "Ja",
        "gemeente zegt nooit begonnen: betwist",
        "never started: DISPUTED",
        "5.5");
    for (int i = 0; i < 5; i++) {
      Person p = cast.someone(Group.BIJSTAND);
      LocalDate start = LocalDate.of(2020, 10, 5).plusDays(30L * i);
      Draft told = employer(p, LINDE, from(start), TERMS).set("Nooit begonnen", "Ja");
      cast.enter(told);
      cast.enter(gemeente(p, LINDE, from(start), TERMS));
      tell(
          told,
          "werkgever zegt nooit begonnen: betwist",
          "employer: never started, DISPUTED",
          "5.5");
    }
    LocalDate border = LocalDate.of(2020, 10, 31);
    single(
        border,
        "alleen gemeente, begin op de grens: voorlopig",
        "one side, at the border: PROVISIONAL");
    single(
        border.minusDays(1),
        "alleen gemeente, een dag eerder: onbevestigd",
        "a day earlier: UNCONFIRMED");
  }

  private void single(LocalDate start, String dutch, String english) {
    Draft alone = gemeente(cast.someone(Group.BIJSTAND), LINDE, from(start), TERMS);
    cast.enter(alone);
    tell(alone, dutch, english, "5.5");
  }

  private void job(
      LocalDate start, LocalDate end, Object hours, String dutch, String english, String rule) {
    Rows.Terms terms = new Rows.Terms(null, hours, "Onbepaalde tijd");
    tell(
        confirmed(cast.someone(Group.BIJSTAND), LINDE, new Rows.Span(start, end), terms),
        dutch,
        english,
        rule);
  }

  private void lengths() {
    job(START, null, 12, "precies 12 uur: telt", "12 hours: counts", "6.4");
    job(START, null, "11,5", "11,5 uur: te weinig", "11.5 hours: TOO_FEW_HOURS", "6.5");
    job(START, START.plusDays(27), 24, "28 dagen: telt", "28 days: counts", "5.8");
    job(START, START.plusDays(26), 24, "27 dagen: te kort", "27 days: TOO_SHORT", "5.8");
    job(
        START,
        START.plusDays(182),
        24,
        "tot en met dag 182: duurzaam",
        "to day 182: durable",
        "5.9");
    job(
        START,
        START.plusDays(181),
        24,
        "tot en met dag 181: niet duurzaam",
        "to day 181: not durable",
        "5.9");
    job(
        LocalDate.of(2018, 12, 31),
        null,
        24,
        "begin voor de deal",
        "starts before the deal: OUTSIDE_PERIOD",
        "6.6");
    job(
        LocalDate.of(2019, 1, 1),
        null,
        24,
        "begin op de eerste dag",
        "starts on the first day",
        "6.6");
    job(
        LocalDate.of(2021, 4, 6),
        null,
        24,
        "begint na de peildatum",
        "starts after the peildatum: AFTER_PEILDATUM",
        "6.5");
    Draft moved =
        confirmed(cast.someone(Group.BIJSTAND), LINDE, from(LocalDate.of(2020, 12, 28)), TERMS);
    cast.change(WERKGEVERS, Integer.toString(employee), 3, "In dienst", LocalDate.of(2021, 1, 4));
    cast.change(PLAATSINGEN, moved.key(), 3, "Startdatum", LocalDate.of(2021, 1, 4));
    tell(
        moved,
        "in maart hersteld: begin gaat van 2020 naar 2021",
        "corrected in March: start moves to 2021",
        "2.6");
    Draft ended = confirmed();
    cast.change(WERKGEVERS, Integer.toString(employee), 2, "Uit dienst", LocalDate.of(2020, 10, 2));
    tell(
        ended,
        "in februari toch na 19 dagen gestopt: telt niet meer",
        "ended after 19 days, told in February",
        "5.8");
    for (int i = 0; i < 4; i++) {
      Draft gone = confirmed();
      cast.leave(PLAATSINGEN, gone.key(), 3);
      cast.tell(
          PLAATSINGEN,
          gone.key(),
          2,
          "in maart niet meer geleverd: niet meer bevestigd",
          "vanished in March: no longer confirmed",
          "2.5");
    }
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
          "5.7");
    }
    uwvWrong(
        "90011", "Datum in dienst", "2020-09-31", "31 september", "31 September", "R12 REJECT");
    uwvWrong("90012", "BSN", "", "BSN ontbreekt", "BSN missing", "R25 REJECT");
    uwvWrong(
        "90013", "Uitkering", "Bbz", "uitkering niet vertaald", "benefit not mapped", "R50 HOLD");
    uwvWrong("90014", "Postcode", "-", "streepje is onbekend", "a dash means unknown", "-");
    Draft gone =
        uwvWrong("90015", "Uren", 24, "in maart niet meer geleverd", "vanished in March", "2.5");
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

  /** People whom the employer knows by other data than the gemeente. */
  private void strangers() {
    for (int i = 0; i < 6; i++) {
      Person p = cast.someone(Group.BIJSTAND);
      String other = i < 2 ? "getrouwd" : i < 4 ? "verhuisd" : "tikfout in de naam";
      String english = i < 2 ? "married name" : i < 4 ? "moved" : "typing error in the name";
      Person known =
          i < 2
              ? p.married("Vrolijk-" + p.surname())
              : i < 4
                  ? p.moved("2572 XK", "91")
                  : p.married(p.surname().substring(0, 2) + "x" + p.surname().substring(2));
      cast.enter(gemeente(p, LINDE, from(START.plusDays(i)), TERMS));
      Draft row = employer(known, LINDE, from(START.plusDays(i)), TERMS);
      cast.enter(row);
      tell(
          row,
          "bij de werkgever "
              + other
              + ": zonder volledige overeenkomst niet gekoppeld aan P"
              + key,
          english + ": not linked without full agreement",
          "4.2");
    }
    Person jan = cast.someone(Group.WW).called("Jan", "J.");
    Person joost = jan.called("Joost", "J.").withId(InventedIds.bsn(20_001));
    for (Person twin : new Person[] {jan, joost}) {
      Rows.Span paid = new Rows.Span(LocalDate.of(2020, 3, 1), START.minusDays(1));
      cast.enter(
          Rows.uwv(
              twin == jan ? "90021" : "90022", twin, "WW", paid, LINDE, from(START), 24, START));
    }
    Draft either = employer(jan, LINDE, from(START), TERMS).set("Voornaam", null);
    cast.enter(either);
    tell(
        either,
        "past bij twee mensen (tweeling, 90021 en 90022): aan geen van beide gekoppeld",
        "fits twins: linked to none, two doubtful pairs",
        "4.2");
  }

  private void jobs() {
    Person p = cast.someone(Group.BIJSTAND);
    LocalDate end = LocalDate.of(2020, 12, 31);
    confirmed(p, LINDE, new Rows.Span(LocalDate.of(2020, 7, 1), end), TERMS);
    Draft again = confirmed(p, LINDE, from(end.plusDays(31)), TERMS);
    tell(
        again,
        "verlengd na 31 dagen: dezelfde baan, geen nieuwe start in 2021",
        "31 days apart: one job, ALREADY_COUNTED",
        "6.3");
    Person q = cast.someone(Group.BIJSTAND);
    confirmed(q, LINDE, new Rows.Span(LocalDate.of(2020, 7, 1), end), TERMS);
    Draft fresh = confirmed(q, LINDE, from(end.plusDays(32)), TERMS);
    tell(
        fresh,
        "opnieuw begonnen na 32 dagen: nieuwe baan in 2021",
        "32 days apart: a new job, counts again",
        "6.3");
    match(31, "31 dagen verschil in begin: één plaatsing", "starts 31 days apart: one placement");
    match(
        32, "32 dagen verschil in begin: twee plaatsingen", "starts 32 days apart: two placements");
  }

  private void match(int apart, String dutch, String english) {
    Person p = cast.someone(Group.BIJSTAND);
    cast.enter(employer(p, LINDE, from(START), TERMS));
    Draft row = gemeente(p, LINDE, from(START.plusDays(apart)), TERMS);
    cast.enter(row);
    tell(row, dutch, english, "5.3");
  }
}
