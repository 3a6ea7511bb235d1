package nl.sectordeal.record;

/**
 * What ends the time of a stored version (einde van een rijversie).
 *
 * @param id the version
 * @param by judgement that does it
 * @param next the version that takes its place; 0 when there is none
 */
public record Ending(long id, How how, long by, long next) {

  /** How a version ends. */
  public enum How {
    /** It had ended before; now its key comes back. */
    SUCCEEDED(0),
    REPLACED(1),
    VANISHED(2),
    WITHDRAWN(3);

    /** As it is stored. */
    final int code;

    How(int code) {
      this.code = code;
    }
  }
}
