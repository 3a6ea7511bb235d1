package nl.sectordeal.record;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** A heading as it is compared: without case, accents, spaces and punctuation (kop). */
final class HeadingName {
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

  /**
   * Letters and digits only, in lower case; two headings are the same column when these are equal.
   */
  static String normalised(String heading) {
    String apart = Normalizer.normalize(heading, Normalizer.Form.NFKD);
    return NO_LETTER_OR_DIGIT.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
  }

  private HeadingName() {}
}
