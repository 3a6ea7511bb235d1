package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Who came to the kick-off and to the six sessions: no names, an employer and a number (sessies).
 */
final class RouteSessions {
  static final List<String> HEADINGS =
      List.of(
          "Aanmelding", "Soort", "Sessie", "Datum", "Deelnemer", "KvK", "Organisatie", "Aanwezig");

  private record Session(String kind, String name, LocalDate day, List<Integer> employers) {}

  private static final List<Session> SESSIONS =
      List.of(
          new Session("Kick-off", "Kick-off", LocalDate.of(2021, 5, 11), List.of()),
          session(1, LocalDate.of(2021, 5, 25), 1, 6, 7, 11, 16, 21, 22),
          session(2, LocalDate.of(2021, 6, 8), 2, 3, 8, 12, 17, 18, 23),
          session(3, LocalDate.of(2021, 6, 22), 1, 4, 6, 9, 13, 16, 24),
          session(4, LocalDate.of(2021, 7, 6), 5, 6, 10, 11, 14, 19, 25),
          session(5, LocalDate.of(2021, 8, 31), 1, 2, 7, 8, 15, 20, 21, 22),
          session(6, LocalDate.of(2021, 9, 14), 3, 6, 9, 11, 16, 17, 21, 23));

  private static Session session(int number, LocalDate day, Integer... employers) {
    return new Session("DenkTank", "DenkTank " + number, day, List.of(employers));
  }

  private final List<Object[]> rows = new ArrayList<>();
  private final Dice dice;
  private int number = 100;

  RouteSessions(long seed) {
    dice = new Dice(seed, 4_242);
    for (Session session : SESSIONS) {
      if (session.employers().isEmpty()) {
        for (RouteEmployer employer : RouteEmployer.ALL) {
          invite(session, employer, employer.branch().equals("VVT") ? 2 : 1);
        }
      }
      for (int employer : session.employers()) {
        invite(session, RouteEmployer.number(employer), dice.between(1, 4));
      }
    }
  }

  private void invite(Session session, RouteEmployer employer, int people) {
    for (int i = 1; i <= people; i++) {
      rows.add(
          new Object[] {
            "A" + ++number,
            session.kind(),
            session.name(),
            session.day(),
            "D" + employer.kvk().substring(6) + i,
            employer.kvk(),
            employer.name(),
            number == 131 ? "Misschien" : dice.chance(7) ? "Nee" : "Ja"
          });
    }
  }

  /** The rows of sessions held by a day. */
  List<Object[]> heldBy(LocalDate day) {
    return rows.stream().filter(row -> !((LocalDate) row[3]).isAfter(day)).toList();
  }
}
