package nl.sectordeal.report;

import java.util.List;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EsfAccount;
import nl.sectordeal.measure.esf.ParticipationRecord;
import nl.sectordeal.measure.esf.RecordFinding;
import org.jspecify.annotations.Nullable;

/**
 * One person in one operation of the fund, with what there is to say of it (regel van de
 * deelnemerslijst).
 *
 * @param findings in the order of the rules
 * @param refused why nothing at all is counted; null for a participant
 */
public record ParticipationLine(
    ParticipationRecord participation, List<RecordFinding> findings, @Nullable Reason refused) {

  /** The lines of one person, in the order of the operations. */
  public static List<ParticipationLine> of(EsfAccount account) {
    return account.records().stream()
        .map(
            participation ->
                new ParticipationLine(
                    participation,
                    account.findings().stream()
                        .filter(it -> it.operation().equals(participation.operation()))
                        .toList(),
                    account.refused().get(participation.operation())))
        .toList();
  }
}
