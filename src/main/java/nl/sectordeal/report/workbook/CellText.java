package nl.sectordeal.report.workbook;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as a cell can hold it. */
final class CellText {
  /** The longest text that a spreadsheet opens without repairing the file. */
  static final int LONGEST = 32_767;

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
}
