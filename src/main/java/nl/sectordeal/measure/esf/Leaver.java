package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.period.Peildatum;

/** Somebody after the last exit, as results ask (uitgestroomde deelnemer). */
final class Leaver {
  private final Entrant entrant;
  private final LocalDate exit;
  private final Peildatum peildatum;
  private final Positions positions;

  /**
   * Somebody who left.
   *
   * @param exit last day of the last stay, which the peildatum has reached
   */
  Leaver(Entrant entrant, LocalDate exit, Peildatum peildatum) {
    this.entrant = entrant;
    this.exit = exit;
    this.peildatum = peildatum;
    this.positions = new Positions(entrant.participation().labour());
  }

  Entrant entrant() {
    return entrant;
  }

  private LocalDate windowEnd(LocalDate after) {
    return after.plusDays(terms().daysAfterExit());
  }

  /** At work within four weeks. */
  Reach works() {
    return stands(LabourStatus.EMPLOYED);
  }

  /** Searching for work within four weeks. */
  Reach searches() {
    Reach reach = stands(LabourStatus.UNEMPLOYED);
    return terms().has(EsfChoice.ANY_EVENT_WORK_FIRST) && reach.isReached() && works().isReached()
        ? new Reach(Reason.NOT_REACHED, exit)
        : reach;
  }

  /** Decided when the four weeks are over: until then another position may follow. */
  private Reach stands(LabourStatus asked) {
    Reach last = stands(asked, exit, record().since());
    if (!last.isReached() && terms().has(EsfChoice.EARLIER_RESULTS_KEPT)) {
      for (LocalDate earlier : record().earlierExits()) {
        Reach reach = stands(asked, earlier, record().entry());
        if (reach.isReached()) {
          return reach;
        }
      }
    }
    return last;
  }

  private Reach stands(LabourStatus asked, LocalDate left, LocalDate from) {
    LocalDate end = windowEnd(left);
    if (!peildatum.hasReached(end)) {
      return new Reach(Reason.NOT_MATURE, exit);
    }
    LabourEvent found =
        terms().has(EsfChoice.LAST_EVENT)
            ? positions.lastIs(asked, from, end)
            : positions.anyIs(asked, from, left, end);
    return found == null ? new Reach(Reason.NOT_REACHED, exit) : Reach.reached(found.on(), exit);
  }

  /** In education or training that began within four weeks after the exit. */
  Reach learns() {
    return first(record().educationFrom(), day -> !day.isBefore(exit));
  }

  /** Qualified through the operation, during it or within four weeks after it. */
  Reach isQualified() {
    LocalDate from =
        terms().has(EsfChoice.EARLIER_QUALIFICATION_COUNTS)
            ? record().entry()
            : record().returned();
    List<LocalDate> days =
        record().obtained().stream()
            .filter(obtained -> isQualification(obtained.kind()))
            .map(Qualified::on)
            .toList();
    return first(days, day -> !day.isBefore(from));
  }

  private boolean isQualification(Qualified.Kind kind) {
    return switch (kind) {
      case QUALIFICATION -> true;
      case PRACTICE_STATEMENT -> terms().has(EsfChoice.STATEMENT_IS_QUALIFICATION);
      case ATTENDANCE -> false;
    };
  }

  /** What happened once cannot be undone, so that nobody waits for the end of the four weeks. */
  private Reach first(List<LocalDate> days, Predicate<LocalDate> isInTime) {
    LocalDate end = windowEnd(exit);
    for (LocalDate day : days) {
      if (isInTime.test(day) && !day.isAfter(end) && peildatum.hasReached(day)) {
        return Reach.reached(day, exit);
      }
    }
    return new Reach(peildatum.hasReached(end) ? Reason.NOT_REACHED : Reason.NOT_MATURE, exit);
  }

  /** Any of some results, each under its own condition on entry; who has several is one person. */
  Reach anyOf(List<Indicator> results) {
    Reach none = new Reach(Reason.NOT_REACHED, exit);
    for (Indicator result : results) {
      if (result.about().apply(entrant) == Answer.YES) {
        Reach reach = result.reached().apply(this);
        if (reach.isReached()) {
          return reach;
        }
        none = reach.reason() == Reason.NOT_MATURE ? reach : none;
      }
    }
    return none;
  }

  /** At work six months after the exit. */
  Reach worksLater() {
    return new HalfYear(entrant, exit, peildatum, positions).works();
  }

  /** Better off in work six months after the exit than on entry. */
  Reach improvedLater() {
    return new HalfYear(entrant, exit, peildatum, positions).improved();
  }

  private ParticipationRecord record() {
    return entrant.participation();
  }

  private EsfTerms terms() {
    return entrant.terms();
  }
}
