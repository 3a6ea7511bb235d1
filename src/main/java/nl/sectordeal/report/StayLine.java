package nl.sectordeal.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.measure.Reason;
import nl.sectordeal.measure.esf.EsfAccount;
import nl.sectordeal.measure.esf.Spell;
import org.jspecify.annotations.Nullable;

/**
 * One stay of one person in an operation of the fund (regel van de deelnemerslijst).
 *
 * @param refused why nothing is counted of the person there; null for a participant
 */
public record StayLine(Spell stay, @Nullable Reason refused) {

  /** All stays of one person but those of who is no participant at all. */
  public static List<StayLine> of(EsfAccount account) {
    Map<String, Spell> stays = new LinkedHashMap<>();
    account
        .stays()
        .forEach(
            row ->
                stays.merge(
                    row.operation() + " " + row.outcome() + " " + row.support().earmarked(),
                    row,
                    Spell::with));
    return stays.values().stream()
        .map(stay -> new StayLine(stay, account.refused().get(stay.operation())))
        .filter(line -> line.refused() != Reason.NOT_A_PARTICIPANT)
        .toList();
  }
}
