package nl.sectordeal.measure.esf;

/**
 * A common indicator of the fund (indicator).
 *
 * @param code such as {@code CO01} or {@code EECR04}
 * @param kind when it is looked at
 * @param dutch official name in Dutch
 * @param english official name in English
 * @param source where in the regulation it stands
 */
public record Indicator(
    EsfPeriod period, String code, Kind kind, String dutch, String english, String source) {

  /** When an indicator is looked at (soort indicator). */
  public enum Kind {
    /** On entry: who takes part. */
    OUTPUT,
    /** Within four weeks after the exit. */
    IMMEDIATE_RESULT,
    /** Six months after the exit. */
    LATER_RESULT,
    /** Of organisations: told in the job file, never counted of persons. */
    ENTITY
  }
}
