package nl.sectordeal.record.table;

import java.text.Normalizer;
import java.time.LocalDate;

/**
 * One cell of a partner's file, by the type it is stored with and never by how it is shown (cel).
 */
public sealed interface Cell {

  /** Text; every filled cell of a CSV file is one. */
  record Text(String text) implements Cell {}

  /**
   * A number of a spreadsheet.
   *
   * @param raw as the file stores it, so that 123456789012 does not become 1,23E+11
   */
  @SuppressWarnings("JavaLangClash") // always written Cell.Number
  record Number(double value, String raw) implements Cell {}

  /**
   * A number of a spreadsheet that its format says is a day; the 1904 system is already taken into
   * account.
   */
  record Day(LocalDate day) implements Cell {}

  /** True or false. */
  record Bool(boolean value) implements Cell {}

  /** A formula that went wrong, such as {@code #REF!}. */
  record Failed(String code) implements Cell {}

  /** Nothing, or only white space. */
  record Blank() implements Cell {}

  /** The one blank cell. */
  Blank BLANK = new Blank();

  /**
   * What was written; {@link #BLANK} when there is nothing in it. A letter and its accent are one
   * sign, also from a computer that writes them as two: else the same name would be another value
   * and the same key another row.
   */
  static Cell of(String written) {
    return Blanks.isBlank(written) ? BLANK : new Text(composed(written));
  }

  private static String composed(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (written.charAt(i) >= '\u0300') {
        return Normalizer.normalize(written, Normalizer.Form.NFC);
      }
    }
    return written;
  }
}
