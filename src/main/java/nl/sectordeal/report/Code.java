package nl.sectordeal.report;

/**
 * A value that programs know by its code and people by its text (code).
 *
 * @param code the same in every language
 * @param text in the report's language
 */
public record Code(String code, String text) {
  /** For people, so that a sheet shows it as it shows any text. */
  @Override
  public String toString() {
    return text;
  }
}
