package nl.sectordeal.measure;

import java.time.LocalDate;
import nl.sectordeal.outcome.Backing.Lack;
import nl.sectordeal.outcome.Backing.Proof;
import org.jspecify.annotations.Nullable;

/**
 * What an auditor finds behind one decision that counts or may come to count (bewijs).
 *
 * @param proof the strongest there is
 * @param outcome id of the outcome that the proof is of: the one decided about, or another of the
 *     same person that shows as much
 * @param missing null when nothing is
 * @param until last day on which what is missing may come and simply counts; null when nothing is
 */
public record AuditProof(
    Decision decision,
    Proof proof,
    String outcome,
    @Nullable Lack missing,
    @Nullable LocalDate until,
    Readiness readiness) {}
