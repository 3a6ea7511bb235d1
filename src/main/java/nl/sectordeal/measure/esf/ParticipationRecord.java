package nl.sectordeal.measure.esf;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person in one operation: the unit that is counted (deelnamerecord). Who came back is one
 * record: entry and situation are those of the first time, exit and results those of the last.
 *
 * @param outcome id of the outcome of the first stay
 * @param owner source that it is booked under in tables per partner
 * @param entry first day of the first stay
 * @param returned first day of the last stay; the entry of who never came back
 * @param since first day of the last stay that did not begin at work, the first stay included: from
 *     there on positions say what came of it
 * @param exit last day of the last stay; null while the person takes part
 * @param earlierExits last days of the stays before the last, in order
 * @param situation who the person was on entry
 * @param support of all stays together
 * @param labour positions after entry, by day
 * @param educationFrom first days of education that the person went on to, in order
 * @param obtained what was obtained in any stay, by day
 * @param workAtEntry work on the day of entry; null when not told
 * @param workLater work half a year after the exit; null when not told
 * @param records the claims it rests on, sorted
 */
public record ParticipationRecord(
    String operation,
    String person,
    String outcome,
    String owner,
    LocalDate entry,
    LocalDate returned,
    LocalDate since,
    @Nullable LocalDate exit,
    List<LocalDate> earlierExits,
    Situation situation,
    Support support,
    List<LabourEvent> labour,
    List<LocalDate> educationFrom,
    List<Qualified> obtained,
    @Nullable Work workAtEntry,
    @Nullable Work workLater,
    List<String> records) {

  /** What was obtained through the operation: from entry until four weeks after the exit. */
  public List<Qualified> obtainedThroughIt() {
    return obtained.stream()
        .filter(it -> !it.on().isBefore(entry))
        .filter(it -> exit == null || !it.on().isAfter(exit.plusDays(EsfTerms.DAYS_OF_FOUR_WEEKS)))
        .toList();
  }
}
