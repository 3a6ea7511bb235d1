package nl.sectordeal.sample;

import java.time.LocalDate;
import java.util.Map;

/**
 * A row as read for the plain calculation.
 *
 * @param source folder and first word of the file name
 * @param order rank of the file that first brought this version
 * @param values what is in the cells by heading; dates as yyyy-MM-dd, empty where a cell is empty
 *     or unknown
 */
record PlainRow(String source, String sender, String key, int order, Map<String, String> values) {
  static final String UNKNOWN = "?";

  String get(String heading) {
    String value = raw(heading);
    return value.equals(UNKNOWN) ? "" : value;
  }

  /** Empty when empty, a question mark when the partner wrote that it does not know. */
  String raw(String heading) {
    return values.getOrDefault(heading, "");
  }

  /** Null when there is none. */
  LocalDate day(String heading) {
    return get(heading).isEmpty() ? null : LocalDate.parse(get(heading));
  }
}
