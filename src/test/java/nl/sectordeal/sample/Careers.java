package nl.sectordeal.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;

/** What a person of the sample lives through, and who writes it down (levensloop). */
final class Careers {
  private static final LocalDate LAST = LocalDate.of(2021, 3, 31);
  private static final List<String> PROVIDERS =
      List.of(
          "Haagse Werkacademie",
          "ROC Mondriaan",
          "Stichting Kansrijk",
          "Loket Zuidwest",
          "Zorgleerbedrijf Den Haag");
  private static final List<Integer> HOURS =
      List.of(8, 10, 12, 16, 16, 20, 20, 24, 24, 24, 24, 28, 28, 32, 32, 32, 36, 36);

  private final People people;
  private final Keys keys;
  private final Consumer<Draft> out;
  private final Placements placements;
  private final Handwriting writing;
  private final long seed;

  Careers(long seed, People people, Keys keys, Consumer<Draft> out) {
    this.seed = seed;
    this.people = people;
    this.keys = keys;
    this.out = out;
    this.writing = new Handwriting(seed);
    this.placements = new Placements(keys, writing, out);
  }

  /** Writes the rows of the person with this number. */
  void live(int number) {
    Dice dice = new Dice(seed, number);
    int path = dice.below(100);
    if (path < 26) {
      track(dice, people.inHousehold(number, client(dice)), start(dice), false);
    } else if (path < 42) {
      trackAndJob(dice, people.inHousehold(number, client(dice)));
    } else if (path < 65) {
      placements.hire(
          dice,
          people.inHousehold(number, client(dice)),
          start(dice),
          Placements.Public.GEMEENTE,
          terms(dice));
    } else if (path < 86) {
      unemployed(dice, people.inHousehold(number, Group.WW));
    } else if (path < 90) {
      certificate(dice, people.inHousehold(number, client(dice)), dice.chance(80), start(dice));
    } else if (path < 93) {
      learner(dice, people.inHousehold(number, client(dice)));
    } else {
      placements.onlyEmployer(
          dice, people.inHousehold(number, client(dice)), start(dice), terms(dice));
    }
  }

  private static Group client(Dice dice) {
    int group = dice.below(100);
    return group < 70
        ? Group.BIJSTAND
        : group < 92 ? Group.JONGERE : group < 96 ? Group.WW : Group.NUGGER;
  }

  /** More every year; a few before the deal began. */
  private static LocalDate start(Dice dice) {
    int year = dice.below(1000);
    LocalDate day =
        year < 12
            ? dice.day(LocalDate.of(2018, 10, 1), LocalDate.of(2018, 12, 28))
            : year < 350
                ? dice.day(LocalDate.of(2019, 1, 2), LocalDate.of(2019, 12, 20))
                : year < 765
                    ? dice.day(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 12, 20))
                    : dice.day(LocalDate.of(2021, 1, 4), LocalDate.of(2021, 3, 29));
    return dice.chance(35) && day.getYear() > 2018 ? day.withDayOfMonth(1) : workingDay(day);
  }

  private static LocalDate workingDay(LocalDate day) {
    DayOfWeek week = day.getDayOfWeek();
    return week == DayOfWeek.SATURDAY
        ? day.minusDays(1)
        : week == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
  }

  private static Placements.Deal terms(Dice dice) {
    boolean fixed = dice.chance(72);
    return new Placements.Deal(
        dice.pick(HOURS),
        fixed ? "Bepaalde tijd" : dice.chance(80) ? "Onbepaalde tijd" : "Uitzend");
  }

  /** A traject of the gemeente; gives its last day, or null. */
  private LocalDate track(Dice dice, Person p, LocalDate start, boolean finishes) {
    int sort = dice.below(100);
    String kind =
        sort < (finishes ? 44 : 30)
            ? "Werkfit"
            : sort < (finishes ? 92 : 62) ? "Werkontwikkel" : "Taal";
    LocalDate end =
        start.plusDays(kind.equals("Taal") ? dice.between(60, 200) : dice.between(70, 330));
    boolean done = finishes || dice.chance(42);
    boolean over = !end.isAfter(LAST);
    boolean byAcademy = !kind.equals("Taal") && start.getYear() >= 2020 && dice.chance(20);
    Rows.Span span = new Rows.Span(start, over || dice.chance(50) ? end : null);
    if (byAcademy) {
      String result = done ? "Afgerond" : "Gestopt";
      out.accept(Rows.academy(keys.academy(), writing.ofAcademy(p), kind, span, result));
    }
    if (!byAcademy || dice.chance(25)) {
      String result = done ? "Afgerond" : "Voortijdig gestopt";
      out.accept(
          Rows.track(
              keys.track(),
              p,
              byAcademy ? "Taal" : kind,
              dice.pick(PROVIDERS),
              span,
              result,
              start.plusDays(dice.below(15))));
    }
    if (done && over && dice.chance(12)) {
      certificate(dice, p, true, end.minusDays(dice.between(1, 20)));
    }
    return over ? end : null;
  }

  private void trackAndJob(Dice dice, Person p) {
    LocalDate begin = start(dice).minusDays(dice.between(40, 200));
    LocalDate from =
        begin.isBefore(LocalDate.of(2019, 1, 2))
            ? LocalDate.of(2019, 1, 7).plusDays(dice.below(60))
            : begin;
    LocalDate end = track(dice, p, from, true);
    if (end != null && ChronoUnit.DAYS.between(end, LAST) > 5) {
      LocalDate start = workingDay(end.plusDays(dice.between(1, 45)));
      placements.hire(
          dice, p, start.isAfter(LAST) ? LAST : start, Placements.Public.GEMEENTE, terms(dice));
    }
  }

  private void unemployed(Dice dice, Person p) {
    LocalDate start = start(dice);
    LocalDate paid = start.minusDays(dice.between(60, 500));
    if (dice.chance(25)) {
      LocalDate until = paid.plusDays(dice.between(90, 700));
      Rows.Span benefit = new Rows.Span(paid, until.isAfter(LAST) ? null : until);
      out.accept(Rows.uwv(keys.uwv(), p, "WW", benefit, null, null, null, paid.plusDays(10)));
      if (dice.chance(20)) {
        certificate(dice, p, true, start);
      }
      return;
    }
    placements.hire(dice, p, start, Placements.Public.UWV, terms(dice));
  }

  private void certificate(Dice dice, Person p, boolean byBsn, LocalDate day) {
    int sort = dice.below(100);
    String kind =
        sort < 32
            ? "Mbo-certificaat"
            : sort < 52 ? "Praktijkverklaring" : sort < 64 ? "Diploma" : "Keuzedeel";
    LocalDate obtained = workingDay(day.isAfter(LAST) ? LAST : day);
    LocalDate known = obtained.plusDays(dice.between(3, 20));
    Draft row = Rows.certificate(keys.certificate(), p, byBsn, kind, obtained, known);
    out.accept(byBsn ? Handwriting.withId(dice, row) : row);
  }

  private void learner(Dice dice, Person p) {
    LocalDate start = start(dice);
    boolean byBsn = dice.chance(80);
    placements.learn(dice, p, byBsn, start);
    if (start.isBefore(LocalDate.of(2020, 6, 1)) && dice.chance(50)) {
      certificate(dice, p, byBsn, start.plusDays(dice.between(200, 290)));
    }
  }
}
