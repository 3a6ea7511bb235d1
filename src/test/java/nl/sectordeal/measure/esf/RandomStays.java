package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.sectordeal.measure.esf.Situation.Background;
import nl.sectordeal.measure.esf.Work.Contract;
import org.jspecify.annotations.Nullable;

/** People as no programme has them: everything that can be told, told at random. */
final class RandomStays {
  private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
  private static final int DAYS = 1300;

  private final Random random;

  RandomStays(long seed) {
    this.random = new Random(seed);
  }

  /** All stays of one person, in one or two operations. */
  List<Spell> ofPerson(int number) {
    List<Spell> spells = new ArrayList<>();
    Gender gender = oneIn(20) ? null : pick(Gender.values());
    LocalDate born = oneIn(20) ? null : FIRST.minusDays(random.nextInt(75 * 365));
    int stays = 1 + random.nextInt(4);
    for (int i = 0; i < stays; i++) {
      spells.add(spell("N" + number, i, gender, born));
    }
    return spells;
  }

  private Spell spell(String person, int stay, @Nullable Gender gender, @Nullable LocalDate born) {
    LocalDate entry = FIRST.plusDays(random.nextInt(DAYS));
    LocalDate exit = oneIn(5) ? null : entry.plusDays(random.nextInt(300));
    LocalDate about = exit == null ? entry : exit;
    String operation = oneIn(3) ? "OP2" : "OP1";
    return new Spell(
        operation,
        person,
        person + operation,
        oneIn(2) ? "one" : "two",
        entry,
        exit,
        new Activity("", null, null),
        situation(entry, gender, born),
        new Support(!oneIn(20), BigDecimal.valueOf(random.nextInt(40))),
        labour(entry, about),
        oneIn(3) ? near(about) : null,
        oneIn(2) ? List.of(new Qualified(near(about), pick(Qualified.Kind.values()))) : List.of(),
        work(entry),
        work(about.plusMonths(6).plusDays(random.nextInt(20) - 5)),
        List.of("partner:" + person + stay + "@00000000"));
  }

  private Situation situation(LocalDate entry, @Nullable Gender gender, @Nullable LocalDate born) {
    return new Situation(
        gender,
        born,
        oneIn(20) ? null : pick(LabourStatus.values()),
        oneIn(4) ? Answer.YES : Answer.NO,
        oneIn(6) ? Answer.YES : Answer.NO,
        oneIn(10) ? Answer.YES : Answer.NO,
        oneIn(3) ? null : entry.minusDays(random.nextInt(800)),
        pick(Answer.values()),
        pick(Answer.values()),
        oneIn(15) ? null : random.nextInt(9),
        new Background(
            pick(Answer.values()),
            pick(Answer.values()),
            pick(Answer.values()),
            pick(Answer.values()),
            pick(Answer.values()),
            pick(Answer.values()),
            pick(Answer.values()),
            oneIn(4) ? null : entry));
  }

  private List<LabourEvent> labour(LocalDate entry, LocalDate about) {
    List<LabourEvent> events = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LocalDate on = oneIn(2) ? near(about) : entry.plusDays(random.nextInt(600));
      events.add(new LabourEvent(on, pick(LabourStatus.values())));
    }
    return events;
  }

  private @Nullable Work work(LocalDate on) {
    return oneIn(2)
        ? null
        : new Work(
            on,
            oneIn(5) ? null : pick(Contract.values()),
            oneIn(5) ? null : BigDecimal.valueOf(8 + random.nextInt(32)),
            oneIn(2),
            oneIn(2) ? null : random.nextInt(60),
            oneIn(8),
            oneIn(3));
  }

  /** A day around another, often on a bound of the four weeks. */
  private LocalDate near(LocalDate day) {
    return oneIn(3) ? day.plusDays(27 + random.nextInt(3)) : day.plusDays(random.nextInt(60) - 20);
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
