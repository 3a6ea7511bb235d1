package nl.sectordeal.measure.esf;

import java.time.LocalDate;

/**
 * Something that somebody obtained through the operation (behaald).
 *
 * @param on day it was obtained
 */
public record Qualified(LocalDate on, Kind kind) {

  /** What it is; not everything is a qualification to the fund (soort bewijs). */
  public enum Kind {
    /** A diploma or certificate that a body entitled to it confirms. */
    QUALIFICATION,
    /** A statement of an employer and a school on what somebody can do (praktijkverklaring). */
    PRACTICE_STATEMENT,
    /** Shows that somebody was there: never a qualification (bewijs van deelname). */
    ATTENDANCE
  }
}
