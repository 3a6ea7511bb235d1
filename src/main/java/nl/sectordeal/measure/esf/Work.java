package nl.sectordeal.measure.esf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The work that somebody has on one day (werk).
 *
 * @param on the day it was looked at
 * @param contract null when not told
 * @param hours hours a week; null when not told
 * @param wantsMoreHours works fewer hours than wished
 * @param level level of the job, higher is more; null when not told
 * @param promoted was promoted since entry
 * @param paidMore is paid more than on entry, which alone is no better position
 */
public record Work(
    LocalDate on,
    @Nullable Contract contract,
    @Nullable BigDecimal hours,
    boolean wantsMoreHours,
    @Nullable Integer level,
    boolean promoted,
    boolean paidMore) {

  /** How certain the work is (soort contract). */
  public enum Contract {
    /** Precarious: for a fixed time, by the call, through an agency, or subsidised for a time. */
    TEMPORARY,
    PERMANENT
  }
}
