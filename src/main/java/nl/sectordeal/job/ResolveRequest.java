package nl.sectordeal.job;

import java.time.Instant;
import nl.sectordeal.job.file.JobFile;
import org.jspecify.annotations.Nullable;

/**
 * What a person decides about a difference between partners.
 *
 * @param row any row of the placement, as {@code SOURCE:KEY}; null: list all differences
 * @param field what differs, as typed; null where only one thing does
 * @param because why; empty where differences are listed
 * @param reopen takes back that it needs no answer
 * @param received when this was decided; null: now
 */
public record ResolveRequest(
    JobFile job,
    @Nullable String row,
    @Nullable String field,
    String because,
    boolean reopen,
    @Nullable Instant received) {

  /** Whether something was typed that only a decision needs. */
  public boolean isDecision() {
    return field != null || !because.isEmpty() || reopen || received != null;
  }
}
