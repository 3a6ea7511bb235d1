package nl.sectordeal.outcome;

import org.jspecify.annotations.Nullable;

/**
 * The group someone belonged to on the day an outcome began (doelgroep).
 *
 * @param code code from the job file, or {@link #NONE}
 * @param held true when the only value known is one that the job file does not map
 * @param record the status row it rests on, as {@code source:key@delivery}; null when it comes from
 *     a claim
 */
public record Doelgroep(String code, boolean held, @Nullable String record) {
  /** Code for someone of whom no group is known. */
  public static final String NONE = "GEEN_DOELGROEP";

  public static Doelgroep none() {
    return new Doelgroep(NONE, false, null);
  }
}
