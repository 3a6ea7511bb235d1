package nl.sectordeal.delivery.rule;

import nl.sectordeal.notice.Rule;
import nl.sectordeal.notice.Severity;

/** A file with an endless row is refused before it fills the memory (te lange regel). */
@Rule(
    code = RowTooLong.CODE,
    severity = Severity.REJECT,
    text = "A row has a size that a person could have typed.",
    action = "Look at the row for a quotation mark that is not closed, and send the file again.",
    basis = "RFC 4180")
public final class RowTooLong {
  /** Code of this rule. */
  public static final String CODE = "L12";

  private RowTooLong() {}

  /** Bytes that one row of a text file may have. */
  public static final int MOST_BYTES_OF_TEXT = 256 * 1024;

  /** Bytes of XML that one row of a workbook may have. */
  public static final int MOST_BYTES_OF_XML = 8 * 1024 * 1024;

  /** Lines that one row of a text file may have, through line ends within quotation marks. */
  public static final int MOST_LINES = 1000;

  private static final int FEWEST_FIELDS = 5;

  /** Whether a row has more bytes than it may have. */
  public static boolean isBroken(long bytes, int most) {
    return bytes > most;
  }

  /**
   * Whether a field of several lines holds rows, which a quotation mark took into it: then each
   * line end in it comes with as many separators as a row has. A remark in a narrow table may have
   * that by chance.
   *
   * @param separators within the field
   * @param lineEnds within the field
   * @param fields of the row
   */
  public static boolean holdsRows(long separators, long lineEnds, int fields) {
    return fields >= FEWEST_FIELDS && lineEnds > 0 && separators == lineEnds * (fields - 1);
  }
}
