package nl.sectordeal.record.forgotten;

import nl.sectordeal.record.ReadRow;
import org.jspecify.annotations.Nullable;

/**
 * One row of an original whose person was forgotten (vergeten rij).
 *
 * @param forgetting number of the act
 * @param source by which the row was read
 * @param sha256 of the original as it was delivered
 * @param number of the row, as the sender sees it
 * @param facts what stays of it, with nothing that identifies; null when the row is passed over
 */
public record ForgottenRow(
    long forgetting, String source, String sha256, int number, @Nullable ReadRow facts) {}
