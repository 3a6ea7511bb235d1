package nl.sectordeal.measure.esf;

import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Decision;
import nl.sectordeal.measure.Reason;

/**
 * All that is accounted for of one person (verantwoording).
 *
 * @param stays what each row tells of a stay, in any order
 * @param records in the order of the operations
 * @param decisions in the order of the operations and then of the indicators
 * @param findings what is to be said of the records, in the order of the rules within each
 * @param refused why nothing at all is counted of the person in an operation, by operation
 */
public record EsfAccount(
    List<Spell> stays,
    List<ParticipationRecord> records,
    List<Decision> decisions,
    List<RecordFinding> findings,
    Map<String, Reason> refused) {}
