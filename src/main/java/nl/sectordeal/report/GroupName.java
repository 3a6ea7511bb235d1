package nl.sectordeal.report;

import java.util.Locale;

/** The name of a doelgroep, as a reader writes it (naam van een doelgroep). */
public final class GroupName {
  /** Abbreviations such as WW stay in capitals. */
  private static final int LONGEST_ABBREVIATION = 3;

  private GroupName() {}

  /** A code in ordinary letters: {@code KWETSBARE_JONGERE} is Kwetsbare jongere. */
  public static String of(String code, Locale language) {
    if (code.length() <= LONGEST_ABBREVIATION) {
      return code;
    }
    String words = code.replace('_', ' ').toLowerCase(language);
    return words.substring(0, 1).toUpperCase(language) + words.substring(1);
  }
}
