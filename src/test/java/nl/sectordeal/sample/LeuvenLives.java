package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** What happens to the many: guidance, training, work, and what partners write of it (levens). */
final class LeuvenLives {
  private static final LocalDate FIRST_START = LocalDate.of(2023, 1, 9);
  private static final LocalDate LAST_START = LocalDate.of(2024, 5, 20);

  private static final String FOR_GOOD = "Onbepaalde duur";
  private static final String FOR_A_TIME = "Bepaalde duur";

  private final long seed;
  private final Consumer<LeuvenRow> rows;

  LeuvenLives(long seed, Consumer<LeuvenRow> rows) {
    this.seed = seed;
    this.rows = rows;
  }

  /** Somebody without work who is guided to care, by VDAB, by OCMW or by both. */
  void guided(int number) {
    Dice dice = new Dice(seed, number);
    LocalDate birth = dice.day(LocalDate.of(1963, 3, 1), LocalDate.of(2005, 6, 30));
    LeuvenPerson person = LeuvenPerson.of(number, birth, seed);
    LocalDate start = dice.day(FIRST_START, LAST_START);
    LocalDate end = start.plusDays(dice.between(70, 210));
    LeuvenIntake intake = LeuvenIntake.of(dice, start);
    int channel = dice.below(20);
    if (channel < 14) {
      vdab(number, person, start, end, dice, "Begeleiding naar zorg").put(intake);
      status(number, 1, person, intake.since(), end.plusDays(dice.between(-20, 4)), dice);
    }
    if (channel >= 11) {
      LocalDate later = channel < 14 ? start.plusDays(dice.between(3, 20)) : start;
      ocmw(number, person, later, end).put(intake);
    }
    LocalDate passed = dice.chance(60) ? training(number, person, start, end, dice) : null;
    if (dice.chance(passed == null ? 42 : 78)) {
      work(number, person, end.plusDays(dice.between(-6, 60)), passed != null, dice);
    } else if (dice.chance(50)) {
      status(number, 2, person, end.plusDays(dice.between(1, 12)), null, dice);
    }
  }

  /** Somebody at work in another sector who tries care, and may stay there. */
  void moved(int number) {
    Dice dice = new Dice(seed, number);
    LeuvenPerson person =
        LeuvenPerson.of(
            number, dice.day(LocalDate.of(1966, 1, 1), LocalDate.of(1999, 12, 31)), seed);
    LocalDate start = dice.day(LocalDate.of(2023, 3, 1), LocalDate.of(2024, 3, 15));
    LocalDate end = start.plusDays(dice.between(50, 120));
    vdab(number, person, start, end, dice, "Loopbaanpiloot").put(LeuvenIntake.atWork(dice, start));
    LeuvenEmployer before = dice.pick(LeuvenEmployer.ELSEWHERE);
    boolean moves = dice.chance(60);
    LocalDate left = moves ? end.plusDays(dice.between(0, 10)) : null;
    job(number, 1, person, before, "Andere sector", start.minusDays(dice.between(200, 2000)), left)
        .put("Uren", dice.between(15, 30))
        .put("Contract", dice.chance(60) ? FOR_A_TIME : FOR_GOOD);
    if (left != null) {
      work(number, person, left.plusDays(dice.between(1, 4)), dice.chance(50), dice);
    }
  }

  private LeuvenRow add(LeuvenRow row) {
    rows.accept(row);
    return row;
  }

  /** A row of VDAB that waits for what is told on joining. */
  private Joining vdab(
      int number, LeuvenPerson person, LocalDate start, LocalDate end, Dice dice, String kind) {
    LeuvenRow row =
        new LeuvenRow(LeuvenFeed.VDAB, "", start)
            .about(key("V", number), person)
            .put("Soort begeleiding", kind)
            .put("Start", start)
            .put("Einde", end)
            .put("Resultaat", dice.chance(84) ? "Afgerond" : "Stopgezet")
            .put("Uren begeleiding", dice.between(20, 160))
            .put("Eigen budget", "Ja");
    return new Joining(add(row));
  }

  private Joining ocmw(int number, LeuvenPerson person, LocalDate start, LocalDate end) {
    LeuvenRow row =
        new LeuvenRow(LeuvenFeed.OCMW, "", start)
            .about(key("O", number), person)
            .put("Begeleiding", "Toeleiding zorg")
            .put("Begin", start)
            .put("Einde", end)
            .put("Afloop", "Beëindigd");
    return new Joining(add(row));
  }

  private record Joining(LeuvenRow row) {
    void put(LeuvenIntake intake) {
      intake.putOn(row);
    }
  }

  private void status(
      int number, int nth, LeuvenPerson person, LocalDate from, LocalDate until, Dice dice) {
    boolean seeks = dice.chance(92);
    add(
        new LeuvenRow(LeuvenFeed.STATUUT, "", from)
            .about(key("S", number) + "-" + nth, person)
            .put("Statuut", seeks ? "Niet-werkende werkzoekende" : "Vrijgesteld")
            .put("Vanaf", from)
            .put("Tot en met", until));
  }

  /** A course in one of the two schools; the day of the certificate, or null. */
  private LocalDate training(
      int number, LeuvenPerson person, LocalDate start, LocalDate end, Dice dice) {
    LeuvenFeed school = dice.chance(55) ? LeuvenFeed.VOLT : LeuvenFeed.QRIOS;
    LocalDate begins = start.plusDays(dice.between(5, 25));
    LocalDate ends = end.minusDays(dice.between(0, 15));
    LocalDate passed = dice.chance(66) ? ends.plusDays(dice.between(0, 30)) : null;
    add(
        new LeuvenRow(school, "", begins)
            .about(key(school == LeuvenFeed.VOLT ? "CV" : "CQ", number), person)
            .put("Opleiding", dice.chance(80) ? "Zorgkundige" : "Nederlands op de zorgvloer")
            .put("Aanvang", begins)
            .put("Einde", ends)
            .put("Resultaat", passed == null ? "Stopgezet" : "Geslaagd")
            .put("Studiebewijs", passed == null ? null : certificate(dice))
            .put("Behaald op", passed));
    if (dice.chance(12)) {
      LocalDate next = end.plusDays(dice.between(3, 40));
      add(
          new LeuvenRow(LeuvenFeed.VOLT, "", next)
              .about(key("CV", number) + "b", person)
              .put("Opleiding", "Verpleegkunde (HBO5)")
              .put("Aanvang", next));
    }
    return passed;
  }

  private static String certificate(Dice dice) {
    return dice.chance(85) ? "Attest zorgkundige" : "Deelnamebewijs";
  }

  /** Work in care, often for good in the end, sometimes at another employer after some months. */
  private void work(int number, LeuvenPerson person, LocalDate start, boolean skilled, Dice dice) {
    String what = skilled || dice.chance(25) ? "Zorgkundige" : "Logistiek medewerker";
    LeuvenEmployer first = dice.pick(LeuvenEmployer.DELIVERING);
    boolean leaves = dice.chance(32);
    LocalDate end = leaves ? start.plusDays(dice.between(14, 220)) : null;
    int hours = dice.pick(List.of(19, 20, 24, 28, 30, 38));
    placed(number, 2, person, first, what, start, end, hours, dice);
    if (end != null && dice.chance(65)) {
      LeuvenEmployer next = dice.pick(LeuvenEmployer.DELIVERING);
      placed(number, 3, person, next, what, end.plusDays(dice.between(2, 45)), null, hours, dice);
    }
  }

  private void placed(
      int number,
      int nth,
      LeuvenPerson person,
      LeuvenEmployer employer,
      String what,
      LocalDate start,
      LocalDate end,
      int hours,
      Dice dice) {
    String contract = dice.chance(45) ? FOR_GOOD : FOR_A_TIME;
    add(
        new LeuvenRow(LeuvenFeed.WERKGEVERS, employer.number(), start)
            .about(String.format(Locale.ROOT, "%04d-%d", number, nth), person)
            .put("Functie", what)
            .put("In dienst", start)
            .put("Uit dienst", end)
            .put("Uren per week", hours)
            .put("Contract", contract));
    if (dice.chance(88)) {
      job(number, nth, person, employer, what, start.plusDays(dice.below(3)), end)
          .put("Uren", hours)
          .put("Contract", contract);
    }
  }

  private LeuvenRow job(
      int number,
      int nth,
      LeuvenPerson person,
      LeuvenEmployer employer,
      String what,
      LocalDate start,
      LocalDate end) {
    return add(
        new LeuvenRow(LeuvenFeed.WERK, "", start)
            .about(key("T", number) + "-" + nth, person)
            .put("Ondernemingsnummer", employer.number())
            .put("Werkgever", employer.name())
            .put("Functie", what)
            .put("In dienst", start)
            .put("Uit dienst", end));
  }

  private static String key(String letter, int number) {
    return letter + String.format(Locale.ROOT, "%04d", number);
  }
}
