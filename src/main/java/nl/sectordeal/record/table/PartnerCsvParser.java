package nl.sectordeal.record.table;

import com.opencsv.RFC4180Parser;
import com.opencsv.enums.CSVReaderNullFieldIndicator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits rows by RFC 4180, where a quotation mark counts only at the start of a field.
 *
 * <p>OpenCSV's own parser takes one in the middle (a pipe of 5") for the start of a field of
 * several lines, and swallows the rows below. Rows without quotation marks, nearly all of them, are
 * left to it.
 */
final class PartnerCsvParser extends RFC4180Parser {
  private static final char QUOTE = '"';

  PartnerCsvParser(char separator) {
    super(QUOTE, separator, CSVReaderNullFieldIndicator.NEITHER);
  }

  @Override
  @SuppressWarnings("NullAway") // OpenCSV: null is the end of the file, and nothing that waits.
  protected String[] parseLine(@Nullable String nextLine, boolean multi) {
    if (nextLine == null || (pending == null && nextLine.indexOf(QUOTE) < 0)) {
      return super.parseLine(nextLine, multi);
    }
    String line = pending == null ? nextLine : pending + nextLine;
    pending = null;
    return split(line);
  }

  /** The fields of a line; one that goes on below it is left out and waits. */
  private String[] split(String line) {
    List<String> fields = new ArrayList<>();
    int start = 0;
    while (start <= line.length()) {
      boolean quoted = start < line.length() && line.charAt(start) == QUOTE;
      int close = quoted ? closingQuote(line, start + 1) : start;
      if (close < 0) {
        pending = line.substring(start) + "\n";
        break;
      }
      int end = line.indexOf(separator, close);
      end = end < 0 ? line.length() : end;
      // What stands between the closing quotation mark and the separator belongs to the field.
      fields.add(
          quoted
              ? unquoted(line, start + 1, close) + line.substring(close + 1, end)
              : line.substring(start, end));
      start = end + 1;
    }
    return fields.toArray(String[]::new);
  }

  private static int closingQuote(String line, int from) {
    int at = line.indexOf(QUOTE, from);
    while (at >= 0 && at + 1 < line.length() && line.charAt(at + 1) == QUOTE) {
      at = line.indexOf(QUOTE, at + 2);
    }
    return at;
  }

  private static String unquoted(String line, int from, int to) {
    return line.substring(from, to).replace("\"\"", "\"");
  }
}
