package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.rule.EmployedIsFifteen;
import nl.sectordeal.period.Peildatum;
import org.jspecify.annotations.Nullable;

/** Who may be counted at all, and under more than the grand total (toelating). */
record Admission(EsfTerms terms, Peildatum peildatum) {
  /** Why nothing is counted of a record; null when it is a participation. */
  @Nullable Reason refuse(ParticipationRecord participation) {
    Operation operation = terms.operation(participation.operation());
    if (!participation.support().earmarked()
        || participation.support().hours().compareTo(terms.minSupportHours()) < 0) {
      return Reason.NOT_A_PARTICIPANT;
    }
    if (participation.entry().isBefore(operation.from())
        || participation.entry().isAfter(operation.until())) {
      return Reason.OUTSIDE_PERIOD;
    }
    if (!peildatum.hasReached(participation.entry())) {
      return Reason.AFTER_PEILDATUM;
    }
    boolean held = isExitImpossible(participation, operation) || worksTooYoung(participation);
    return held ? Reason.ROW_HELD : null;
  }

  private static boolean isExitImpossible(ParticipationRecord participation, Operation operation) {
    LocalDate exit = participation.exit();
    return exit != null
        && (exit.isBefore(participation.entry()) || exit.isAfter(operation.until()));
  }

  private boolean worksTooYoung(ParticipationRecord participation) {
    Entrant entrant = new Entrant(participation, terms);
    Integer age = entrant.age();
    return age != null
        && EmployedIsFifteen.isBroken(entrant.position() == LabourStatus.EMPLOYED, age);
  }

  /** Why somebody is in no figure but the grand total; null when in all. */
  @Nullable Reason bar(Entrant entrant) {
    if (!entrant.missing().isEmpty() && !countsIncomplete(entrant)) {
      return Reason.INCOMPLETE;
    }
    boolean apart =
        entrant.situation().gender() == Gender.NON_BINARY
            && !terms.period().isPlus()
            && terms.has(EsfChoice.NON_BINARY_IN_GRAND_TOTAL);
    return apart ? Reason.NOT_BY_GENDER : null;
  }

  /** Without a position nobody is in the total, since that is the sum of the three. */
  private boolean countsIncomplete(Entrant entrant) {
    return terms.period().isPlus()
        && terms.has(EsfChoice.INCOMPLETE_COUNTS)
        && entrant.position() != null;
  }
}
