package nl.sectordeal.sample;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What makes a row good, said once more in plain words for the plain calculation. */
final class PlainChecks {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})-(\\d{1,2})-(\\d{4})|(\\d{2})/(\\d{2})/(\\d{4})");
  private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final int[] WEIGHTS = {9, 8, 7, 6, 5, 4, 3, 2, -1};

  /** Headings of days, start first, in pairs that may not be the wrong way round. */
  private static final Map<String, List<String>> DAYS =
      Map.of(
          "gemeente/trajecten", List.of("Startdatum", "Einddatum"),
          "gemeente/plaatsingen", List.of("Startdatum", "Einddatum", "Geplande einddatum"),
          "uwv/uwv", List.of("Datum in dienst", "Datum uit dienst"),
          "roc/bbl", List.of("Begindatum", "Werkelijke einddatum", "Einddatum overeenkomst"),
          "roc/certificaten", List.of("Datum behaald"),
          "werkgevers/plaatsingen", List.of("In dienst", "Uit dienst", "Einde contract"),
          "academie/deelnemers", List.of("Start", "Eind"));

  static boolean isDate(String heading) {
    return heading.equals("Geboortedatum")
        || heading.startsWith("Uitkering ")
        || heading.equals("Ingangsdatum")
        || DAYS.values().stream().anyMatch(days -> days.contains(heading));
  }

  /** The day as yyyy-MM-dd, empty for an open one, null when it is no day. */
  static String date(String text) {
    Matcher day = DAY_FIRST.matcher(text);
    Matcher year = YEAR_FIRST.matcher(text);
    try {
      LocalDate found = null;
      if (day.matches()) {
        int first = day.group(1) == null ? 4 : 1;
        found = of(day.group(first + 2), day.group(first + 1), day.group(first));
      } else if (year.matches()) {
        found = of(year.group(1), year.group(2), year.group(3));
      }
      if (found != null && found.equals(LocalDate.of(9999, 12, 31))) {
        return "";
      }
      return found == null || found.getYear() < 1900 || found.getYear() > 2100
          ? null
          : found.toString();
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static LocalDate of(String year, String month, String day) {
    return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
  }

  /** Whether the row may not enter; a wrong date was marked as such when the row was read. */
  static boolean isRejected(PlainRow row) {
    if (row.key().isEmpty() || row.values().containsValue(null)) {
      return true;
    }
    boolean withId = row.source().startsWith("gemeente/") || row.source().equals("uwv/uwv");
    if (withId && !isBsn(row.get("BSN"))) {
      return true;
    }
    for (String heading : List.of("KvK", "KvK werkgever", "KvK leerbedrijf")) {
      if (!row.get(heading).matches("|\\d{7,8}")) {
        return true;
      }
    }
    List<String> days = DAYS.getOrDefault(row.source(), List.of());
    boolean benefitOnly =
        row.source().equals("uwv/uwv") && row.get("KvK").isEmpty() && row.get("Uren").isEmpty();
    if (days.isEmpty() || benefitOnly) {
      return false;
    }
    LocalDate start = row.day(days.get(0));
    return start == null
        || days.stream()
            .skip(1)
            .anyMatch(end -> row.day(end) != null && start.isAfter(row.day(end)));
  }

  static String padded(String number, int length) {
    return number.length() == length - 1 ? "0" + number : number;
  }

  static boolean isBsn(String text) {
    String bsn = padded(text, 9);
    boolean test = bsn.equals("999999990") || bsn.equals("123456782");
    return !test && rest(bsn) == 0 && Integer.parseInt(bsn) >= 10_000_000;
  }

  static boolean isOnderwijsnummer(String text) {
    return text.startsWith("10") && rest(text) == 5;
  }

  private static int rest(String nine) {
    if (!nine.matches("\\d{9}")) {
      return -1;
    }
    int sum = 0;
    for (int i = 0; i < 9; i++) {
      sum += WEIGHTS[i] * (nine.charAt(i) - '0');
    }
    return Math.floorMod(sum, 11);
  }

  private PlainChecks() {}
}
