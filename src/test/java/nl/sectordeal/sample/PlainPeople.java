package nl.sectordeal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rows of each person, as those who made them know whose they are. A row that bears someone's
 * id and describes someone else is nobody's.
 */
final class PlainPeople {
  private final Map<String, List<PlainRow>> rows = new TreeMap<>();

  PlainPeople(PlainInbox inbox, Map<String, String> persons) {
    Map<String, PlainRow> first = new HashMap<>();
    List<PlainRow> all = new ArrayList<>(inbox.rows());
    all.removeIf(row -> row.source().startsWith("werkakkoorden"));
    all.sort(Comparator.comparingInt(PlainRow::order));
    for (PlainRow row : all) {
      String bsn = row.get("BSN");
      String id = PlainChecks.isBsn(bsn) ? PlainChecks.padded(bsn, 9) : row.toString();
      if (!isSomeoneElse(first.computeIfAbsent(id, i -> row), row)) {
        String person = persons.get(WhoIsWho.name(row.source(), row.sender(), row.key()));
        if (person == null) {
          throw new IllegalStateException("nobody's row: " + row.source() + " " + row.key());
        }
        rows.computeIfAbsent(person, p -> new ArrayList<>()).add(row);
      }
    }
  }

  /** Rows of each person. */
  Iterable<List<PlainRow>> all() {
    return rows.values();
  }

  private static boolean isSomeoneElse(PlainRow known, PlainRow row) {
    return !known.get("Achternaam").equals(row.get("Achternaam"))
        && !known.get("Geboortedatum").equals(row.get("Geboortedatum"))
        && !gender(known).equals(gender(row));
  }

  private static String gender(PlainRow row) {
    return row.get("Geslacht").replace("1", "M").replace("2", "V");
  }
}
