package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.period.Peildatum;

/** Somebody six months after the exit (situatie na zes maanden). */
record HalfYear(Entrant entrant, LocalDate exit, Peildatum peildatum, Positions positions) {
  private static final int MONTHS = 6;
  private static final int DAYS = 182;

  /** The day on which is looked: {@code 31 August} and six months is the last day of February. */
  static LocalDate dayAfter(LocalDate exit, EsfTerms terms) {
    return terms.has(EsfChoice.CALENDAR_MONTHS) ? exit.plusMonths(MONTHS) : exit.plusDays(DAYS);
  }

  Reach works() {
    return works(entrant.participation().since());
  }

  /** At work in a position that began on {@code from} or later. */
  private Reach works(LocalDate from) {
    LocalDate day = dayAfter(exit, entrant.terms());
    if (!peildatum.hasReached(day.plusDays(entrant.terms().slackDays()))) {
      return new Reach(Reason.NOT_MATURE, exit);
    }
    return isAtWork(day, from) ? Reach.reached(day, exit) : new Reach(Reason.NOT_REACHED, exit);
  }

  private boolean isAtWork(LocalDate day, LocalDate from) {
    int slack = entrant.terms().slackDays();
    return positions.anyIs(LabourStatus.EMPLOYED, from, day.minusDays(slack), day.plusDays(slack))
        != null;
  }

  Reach improved() {
    Reach works = works(improvedFrom(entrant.participation()));
    if (!works.isReached()) {
      return works;
    }
    return isBetter(entrant.participation()) ? works : new Reach(Reason.NOT_REACHED, exit);
  }

  /**
   * Who was at work on entry and never came back without it need not find any: it may have begun
   * before, and be better now.
   */
  private static LocalDate improvedFrom(ParticipationRecord participation) {
    LocalDate since = participation.since();
    return since.isAfter(participation.entry()) ? since : LocalDate.MIN;
  }

  /** What was told before the day says nothing of that day. */
  private boolean isBetter(ParticipationRecord participation) {
    Work before = participation.workAtEntry();
    Work later = participation.workLater();
    return before != null
        && later != null
        && !later.on().isBefore(dayAfter(exit, entrant.terms()).minusDays(slack()))
        && Improvement.isBetter(before, later, entrant.terms());
  }

  private int slack() {
    return entrant.terms().slackDays();
  }
}
