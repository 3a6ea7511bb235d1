package nl.sectordeal.delivery;

import java.time.Instant;

/**
 * What a person decided about a held delivery (besluit).
 *
 * @param delivery the held one
 * @param at when it takes effect, after the deliveries of that instant
 * @param because the reason, kept for the audit
 */
public record Verdict(Delivery delivery, Kind kind, Instant at, String because) {

  /** What a person can do with a held delivery. */
  public enum Kind {
    /** Lets it in, whatever the counts. */
    RELEASE,
    /** Throws it away. */
    DISCARD
  }
}
