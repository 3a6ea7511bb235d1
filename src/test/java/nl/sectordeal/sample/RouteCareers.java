package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** Invents what people did at the employers of the route map (loopbanen). */
final class RouteCareers {
  private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);
  private static final LocalDate LAST = LocalDate.of(2021, 9, 24);
  private static final int PEOPLE = 60_000;
  private static final List<String> CONTRACTS =
      List.of("Onbepaalde tijd", "Onbepaalde tijd", "Onbepaalde tijd", "Bepaalde tijd", "Oproep");

  private final long seed;
  private final People people;
  private final Consumer<RouteSpell> spells;
  private int number = 3_000;

  RouteCareers(long seed, People people, Consumer<RouteSpell> spells) {
    this.seed = seed;
    this.people = people;
    this.spells = spells;
  }

  /** The person with this number, of whom other samples do not know. */
  Person person(int who) {
    return people.of(PEOPLE + who, Group.NUGGER);
  }

  /** A number that an employer gives. */
  String number() {
    return "P" + ++number;
  }

  void live(int who) {
    Dice dice = new Dice(seed + 11, who);
    Person person = person(who);
    RouteFunction.Way way = RouteFunction.pickWay(dice);
    RouteEmployer employer = dice.pick(way.from().employers());
    LocalDate since = firstOfMonth(dice.day(LocalDate.of(2011, 2, 1), LocalDate.of(2020, 6, 1)));
    String own = number();
    if (!dice.chance(58)) {
      add(employer, own, person, way.from(), since, null, dice);
      return;
    }
    LocalDate day = dice.day(FIRST, LAST);
    day = dice.chance(70) ? firstOfMonth(day) : day;
    boolean stays = way.from() != way.to() && way.to().isAt(employer) && dice.chance(55);
    int gap = stays || dice.chance(60) ? 0 : dice.between(1, 40);
    add(employer, own, person, way.from(), since, day.minusDays(gap + 1L), dice);
    RouteEmployer next = stays ? employer : other(way.to().employers(), employer, dice);
    Person now =
        dice.chance(8) ? person.at(People.postcode(dice), "" + dice.between(1, 90)) : person;
    add(next, stays ? own : number(), stays ? person : now, way.to(), day, null, dice);
  }

  private void add(
      RouteEmployer employer,
      String own,
      Person person,
      RouteFunction function,
      LocalDate since,
      LocalDate until,
      Dice dice) {
    spells.accept(
        new RouteSpell(
            employer.kvk(),
            own,
            person,
            spelling(employer, function),
            since,
            until,
            4 * dice.between(4, 9),
            dice.pick(CONTRACTS)));
  }

  /** Some employers have words of their own. */
  static String spelling(RouteEmployer employer, RouteFunction function) {
    boolean own = employer.kvk().charAt(7) % 3 == 0;
    return switch (function) {
      case VERZORGENDE -> own ? "Verzorgende-IG niveau 3" : function.title;
      case MBO -> own ? "Verpleegkundige niveau 4" : function.title;
      case HBO -> employer.branch().equals("THUISZORG") ? "Wijkverpleegkundige" : function.title;
      case HELPENDE -> own ? "Helpende zorg en welzijn" : function.title;
      default -> function.title;
    };
  }

  private static LocalDate firstOfMonth(LocalDate day) {
    return day.withDayOfMonth(1);
  }

  private static RouteEmployer other(
      List<RouteEmployer> choices, RouteEmployer employer, Dice dice) {
    RouteEmployer picked = dice.pick(choices);
    return picked.equals(employer)
        ? choices.get((choices.indexOf(picked) + 1) % choices.size())
        : picked;
  }
}
