package nl.sectordeal.sample;

import static nl.sectordeal.sample.Feed.PLAATSINGEN;
import static nl.sectordeal.sample.Feed.WERKGEVERS;

import java.time.LocalDate;

/** The cast among placements: what becomes of claims that agree, differ, begin or end. */
final class PlacementCast extends JobRows {
  PlacementCast(Cast cast) {
    super(cast, 910_000, 9_500);
  }

  void enter() {
    statuses();
    lengths();
    jobs();
  }

  private void statuses() {
    wrong(
        LINDE,
        "Bewijs",
        "Afgewezen",
        "bewijs afgewezen: betwist",
        "proof rejected: DISPUTED",
        "status");
    wrong(
        LINDE,
        "Niet gestart",
        "Ja",
        "gemeente zegt nooit begonnen: betwist",
        "never started: DISPUTED",
        "status");
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
          "status");
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
    tell(alone, dutch, english, "status");
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
    job(START, null, 12, "precies 12 uur: telt", "12 hours: counts", "uren");
    job(START, null, "11,5", "11,5 uur: te weinig", "11.5 hours: TOO_FEW_HOURS", "reden");
    job(START, START.plusDays(27), 24, "28 dagen: telt", "28 days: counts", "lengte");
    job(START, START.plusDays(26), 24, "27 dagen: te kort", "27 days: TOO_SHORT", "lengte");
    job(
        START,
        START.plusDays(182),
        24,
        "tot en met dag 182: duurzaam",
        "to day 182: durable",
        "duurzaam");
    job(
        START,
        START.plusDays(181),
        24,
        "tot en met dag 181: niet duurzaam",
        "to day 181: not durable",
        "duurzaam");
    job(
        LocalDate.of(2018, 12, 31),
        null,
        24,
        "begin voor de deal",
        "starts before the deal: OUTSIDE_PERIOD",
        "periode");
    job(
        LocalDate.of(2019, 1, 1),
        null,
        24,
        "begin op de eerste dag",
        "starts on the first day",
        "periode");
    job(
        LocalDate.of(2021, 4, 6),
        null,
        24,
        "begint na de peildatum",
        "starts after the peildatum: AFTER_PEILDATUM",
        "reden");
    Draft moved =
        confirmed(cast.someone(Group.BIJSTAND), LINDE, from(LocalDate.of(2020, 12, 28)), TERMS);
    cast.change(WERKGEVERS, Integer.toString(employee), 3, "In dienst", LocalDate.of(2021, 1, 4));
    cast.change(PLAATSINGEN, moved.key(), 3, "Startdatum", LocalDate.of(2021, 1, 4));
    tell(
        moved,
        "in maart hersteld: begin gaat van 2020 naar 2021",
        "corrected in March: start moves to 2021",
        "-");
    Draft ended = confirmed();
    cast.change(WERKGEVERS, Integer.toString(employee), 2, "Uit dienst", LocalDate.of(2020, 10, 2));
    tell(
        ended,
        "in februari toch na 19 dagen gestopt: telt niet meer",
        "ended after 19 days, told in February",
        "lengte");
    for (int i = 0; i < 4; i++) {
      Draft gone = confirmed();
      cast.leave(PLAATSINGEN, gone.key(), 3);
      cast.tell(
          PLAATSINGEN,
          gone.key(),
          2,
          "in maart niet meer geleverd: niet meer bevestigd",
          "vanished in March: no longer confirmed",
          "WITHDRAWN");
    }
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
        "baan");
    Person q = cast.someone(Group.BIJSTAND);
    confirmed(q, LINDE, new Rows.Span(LocalDate.of(2020, 7, 1), end), TERMS);
    Draft fresh = confirmed(q, LINDE, from(end.plusDays(32)), TERMS);
    tell(
        fresh,
        "opnieuw begonnen na 32 dagen: nieuwe baan in 2021",
        "32 days apart: a new job, counts again",
        "baan");
    match(31, "31 dagen verschil in begin: één plaatsing", "starts 31 days apart: one placement");
    match(
        32, "32 dagen verschil in begin: twee plaatsingen", "starts 32 days apart: two placements");
  }

  private void match(int apart, String dutch, String english) {
    Person p = cast.someone(Group.BIJSTAND);
    cast.enter(employer(p, LINDE, from(START), TERMS));
    Draft row = gemeente(p, LINDE, from(START.plusDays(apart)), TERMS);
    cast.enter(row);
    tell(row, dutch, english, "koppeling");
  }
}
