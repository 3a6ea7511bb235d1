package nl.sectordeal.report.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a cell can hold it. */
final class CellText {
  /** The longest text that a spreadsheet opens without repairing the file. */
  static final int LONGEST = 32_767;

  /** Height of one line of text in a cell. */
  static final float POINTS_OF_A_LINE = 15;

  private static final Pattern NOT_IN_XML =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]");

  private CellText() {}

  /** The text without characters that no spreadsheet file may hold, cut where it is too long. */
  static String of(@Nullable String text) {
    if (text == null) {
      return "";
    }
    String clean = isPlain(text) ? text : NOT_IN_XML.matcher(text).replaceAll("");
    return clean.length() > LONGEST ? clean.substring(0, LONGEST - 1) + "…" : clean;
  }

  /** Whether the text surely needs no cleaning; saves the pattern for a million rows. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= '\uFFFE') {
        return false;
      }
    }
    return true;
  }

  /**
   * Lines that a text takes in a cell, counted generously: not every program makes a row higher by
   * itself.
   *
   * @param width of the cell in characters
   */
  static int lines(String text, double width) {
    int lines = 0;
    for (String part : text.split("\n", -1)) {
      lines += Math.max(1, (int) Math.ceil(part.length() / Math.max(1, width - 1)));
    }
    return lines;
  }
}
