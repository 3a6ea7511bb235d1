package nl.sectordeal.record.table;

import java.text.Normalizer;
import java.util.Locale;

/** A heading as it is compared: without case, accents, spaces and punctuation (kop). */
public final class HeadingName {

  /**
   * Letters and digits only, in lower case; a name of nothing else, such as #, stays as it is. Two
   * headings are the same column when these are equal.
   */
  public static String normalised(String heading) {
    String small = Normalizer.normalize(heading, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder plain = new StringBuilder(small.length());
    small.codePoints().filter(Character::isLetterOrDigit).forEach(plain::appendCodePoint);
    return plain.isEmpty() ? small.strip() : plain.toString();
  }

  private HeadingName() {}
}
