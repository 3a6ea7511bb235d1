package nl.sectordeal.record.table;

import com.opencsv.CSVReader;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the separator of a text file in its first rows: the one that gives most of the headings
 * that were agreed, or else the steadiest number of fields (scheidingsteken zoeken).
 */
final class SeparatorSearch {
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t', '|');

  /** What Excel writes on the first line for itself. */
  private static final String HINT = "sep=";

  private SeparatorSearch() {}

  /**
   * Finds the separator; a semicolon when the rows have only one field.
   *
   * @param sample the first signs of the file
   */
  static char find(String sample, Collection<String> expected) {
    if (isHint(sample) && SEPARATORS.contains(sample.charAt(HINT.length()))) {
      return sample.charAt(HINT.length());
    }
    char best = SEPARATORS.get(0);
    int most = -1;
    for (char separator : SEPARATORS) {
      int score = score(rows(sample, separator), expected);
      if (score > most) {
        most = score;
        best = separator;
      }
    }
    return best;
  }

  /** Whether this is the line with which a file tells Excel its separator. */
  static boolean isHint(String text) {
    return text.length() > HINT.length()
        && text.regionMatches(true, 0, HINT, 0, HINT.length())
        && (text.length() == HINT.length() + 1 || text.charAt(HINT.length() + 1) < ' ');
  }

  /** How many of the headings that were agreed a separator gives, in the row that has most. */
  static int countHeadings(String sample, char separator, Collection<String> expected) {
    return headings(rows(sample, separator), expected);
  }

  private static int headings(List<String[]> rows, Collection<String> expected) {
    int most = 0;
    for (String[] row : rows) {
      most = Math.max(most, new Headings(List.of(row)).count(expected));
    }
    return most;
  }

  private static int score(List<String[]> rows, Collection<String> expected) {
    int steady = 0;
    Map<Integer, Integer> sizes = new HashMap<>();
    for (String[] row : rows) {
      if (row.length > 1) {
        steady = Math.max(steady, sizes.merge(row.length, 1, Integer::sum));
      }
    }
    return headings(rows, expected) * (HeadingSearch.ROWS + 1) + steady;
  }

  private static List<String[]> rows(String sample, char separator) {
    List<String[]> rows = new ArrayList<>();
    try (CSVReader reader = CsvLines.reader(new StringReader(sample), separator)) {
      String[] row;
      while (rows.size() < HeadingSearch.ROWS && (row = reader.readNext()) != null) {
        rows.add(row);
      }
    } catch (IOException | CsvException e) {
      // The sample ends within quotation marks; the rows before that are enough.
      return rows;
    }
    return rows;
  }
}
