package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** People of the route map who show one thing each (rolverdeling). */
final class RouteCast {
  private static final int FIRST = 9_000;

  private final People people;
  private final Consumer<RouteSpell> spells;

  RouteCast(People people, Consumer<RouteSpell> spells) {
    this.people = people;
    this.spells = spells;
  }

  private Person person(int who) {
    return people.of(60_000 + FIRST + who, Group.NUGGER);
  }

  private void spell(
      int who, String number, int employer, String function, Object since, LocalDate until) {
    spells.accept(
        new RouteSpell(
            RouteEmployer.number(employer).kvk(),
            number,
            person(who),
            function,
            since,
            until,
            28,
            "Onbepaalde tijd"));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2021, month, day);
  }

  /** Everybody enters. */
  void enter() {
    moves();
    noMoves();
    wrongRows();
  }

  private void moves() {
    // Works on for two weeks at the first employer.
    spell(1, "K001", 6, "Verzorgende IG", LocalDate.of(2016, 3, 1), day(3, 14));
    spell(1, "K101", 21, "Verzorgende IG", day(3, 1), null);
    // 92 days between are within the limit.
    spell(2, "K002", 7, "Helpende", LocalDate.of(2015, 9, 1), day(1, 31));
    spell(2, "K102", 8, "Verzorgende IG", day(5, 4), null);
    // Leaves one for two: only the first that follows is the move.
    spell(4, "K004", 16, "Begeleider", LocalDate.of(2014, 1, 1), day(2, 28));
    spell(4, "K104", 17, "Persoonlijk begeleider", day(3, 1), null);
    spell(4, "K204", 11, "GGZ-agoog", day(4, 1), null);
    // Two moves in one year.
    spell(5, "K005", 21, "Hulp bij het huishouden", LocalDate.of(2018, 5, 1), day(1, 31));
    spell(5, "K005", 21, "Helpende", day(2, 1), day(7, 31));
    spell(5, "K105", 9, "Verzorgende IG", day(8, 1), null);
    // Before the deal.
    spell(6, "K006", 10, "Helpende", LocalDate.of(2013, 1, 1), LocalDate.of(2020, 11, 30));
    spell(6, "K106", 9, "Verzorgende IG", LocalDate.of(2020, 12, 1), null);
    // The function begins to be short of people on 1 July.
    spell(7, "K007", 18, "Begeleider", LocalDate.of(2017, 2, 1), day(6, 29));
    spell(7, "K107", 19, "Begeleider", day(6, 30), null);
    spell(8, "K008", 18, "Begeleider", LocalDate.of(2017, 2, 1), day(6, 30));
    spell(8, "K108", 19, "Begeleider", day(7, 1), null);
  }

  private void noMoves() {
    // One day more than the limit.
    spell(3, "K003", 7, "Helpende", LocalDate.of(2015, 9, 1), day(1, 31));
    spell(3, "K103", 8, "Verzorgende IG", day(5, 5), null);
    // A new contract for the same work.
    spell(9, "K009", 12, "GGZ-agoog", LocalDate.of(2019, 4, 1), day(3, 31));
    spell(9, "K009", 12, "GGZ-agoog", day(4, 1), null);
    // A second job beside the first.
    spell(10, "K010", 22, "Verpleegkundige mbo", LocalDate.of(2012, 6, 1), null);
    spell(10, "K110", 1, "Verpleegkundige mbo", day(5, 1), null);
    // A function that nobody mapped: whether it is a move waits.
    spell(11, "K011", 13, "Begeleider", LocalDate.of(2018, 8, 1), day(5, 31));
    spell(11, "K011", 13, "Ervaringsdeskundige", day(6, 1), null);
  }

  private void wrongRows() {
    spell(12, "K012", 14, "Verpleegkundige mbo", "1-3-21", null);
    spell(13, "K013", 15, "Verpleegkundige hbo", day(6, 1), day(5, 1));
    spell(14, "K014", 20, "Begeleider", "31-6-2021", null);
  }

  /** What the page on the sample says of them. */
  static final List<String> LINES =
      List.of(
          "K001 | bleef twee weken bij de eerste werkgever werken: de dienstverbanden overlappen, en het is een overstap"
              + " | overlap of two weeks: a move",
          "K002 | 92 dagen tussen beide: nog net een overstap | 92 days between: still a move",
          "K003 | 93 dagen tussen beide: geen overstap | 93 days between: no move",
          "K004 | verliet één werkgever en begon daarna bij twee: alleen de eerste die volgt is de overstap"
              + " | left one employer for two: the first that follows is the move",
          "K005 | van hulp bij het huishouden naar helpende, en daarna naar verzorgende: twee overstappen, één mens"
              + " | two moves, one person",
          "K006 | stapte over voor de looptijd begon: telt niet | moved before the programme began",
          "K007, K008 | begeleider wordt op 1 juli een krapteberoep: de overstap van 30 juni telt daar niet, die van 1"
              + " juli wel | a function that is short of people from 1 July",
          "K009 | nieuw contract voor hetzelfde werk: geen overstap | a renewed contract is no move",
          "K010 | een tweede baan naast de eerste: geen overstap | a second job is no move",
          "K011 | *Ervaringsdeskundige* staat in geen lijst: of het een overstap is, wacht | a function nobody mapped: waits",
          "K012 | datum met twee cijfers voor het jaar | two digits for the year",
          "K013 | begin na het einde | starts after its end",
          "K014 | 31 juni bestaat niet | 31 June");
}
