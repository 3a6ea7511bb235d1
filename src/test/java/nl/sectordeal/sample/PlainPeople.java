package nl.sectordeal.sample;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Whose rows are whose: by id, and without one by full agreement of name, birth date and address
 * with one person only.
 */
final class PlainPeople {
  private record Known(String person, PlainRow row) {}

  private final Map<String, List<PlainRow>> rows = new TreeMap<>();

  PlainPeople(PlainInbox inbox) {
    Map<String, PlainRow> first = new HashMap<>();
    Map<String, List<Known>> households = new HashMap<>();
    List<PlainRow> without = new ArrayList<>();
    List<PlainRow> all = new ArrayList<>(inbox.rows());
    all.removeIf(row -> row.source().startsWith("werkakkoorden"));
    all.sort(Comparator.comparingInt(PlainRow::order));
    for (PlainRow row : all) {
      String id = id(row, inbox.aliases);
      if (id.isEmpty()) {
        without.add(row);
      } else if (!isSomeoneElse(first.computeIfAbsent(id, i -> row), row)) {
        rows.computeIfAbsent(id, i -> new ArrayList<>()).add(row);
        households.computeIfAbsent(household(row), h -> new ArrayList<>()).add(new Known(id, row));
      }
    }
    for (PlainRow row : without) {
      Set<String> fits = new LinkedHashSet<>();
      for (Known known : households.getOrDefault(household(row), List.of())) {
        if (agrees(known.row(), row)) {
          fits.add(known.person());
        }
      }
      String own = household(row) + initial(row);
      String person =
          fits.size() == 1 ? fits.iterator().next() : own.contains("||") ? own + row.key() : own;
      rows.computeIfAbsent(person, p -> new ArrayList<>()).add(row);
    }
  }

  /** Rows of each person. */
  Iterable<List<PlainRow>> all() {
    return rows.values();
  }

  private static String id(PlainRow row, Map<String, String> aliases) {
    boolean mayHave =
        !row.source().startsWith("werkgevers") && !row.source().startsWith("academie");
    if (mayHave && PlainChecks.isBsn(row.get("BSN"))) {
      return PlainChecks.padded(row.get("BSN"), 9);
    }
    for (String heading : List.of("Onderwijsnummer", "BSN")) {
      if (mayHave && PlainChecks.isOnderwijsnummer(row.get(heading))) {
        return aliases.getOrDefault(row.get(heading), row.get(heading));
      }
    }
    return "";
  }

  private static boolean isSomeoneElse(PlainRow known, PlainRow row) {
    return !known.get("Achternaam").equals(row.get("Achternaam"))
        && !known.get("Geboortedatum").equals(row.get("Geboortedatum"))
        && !gender(known).equals(gender(row));
  }

  private static String gender(PlainRow row) {
    return row.get("Geslacht").replace("1", "M").replace("2", "V");
  }

  private static String household(PlainRow row) {
    String house = row.get("Huisnummer") + row.get("Huisnr");
    return row.get("Achternaam")
        + "|"
        + row.get("Geboortedatum")
        + "|"
        + row.get("Postcode")
        + "|"
        + house
        + "|";
  }

  private static boolean agrees(PlainRow one, PlainRow other) {
    String given = given(one);
    boolean bothGiven = !given.isEmpty() && !given(other).isEmpty();
    return bothGiven ? given.equals(given(other)) : initial(one).equals(initial(other));
  }

  private static String given(PlainRow row) {
    return row.get("Voornaam") + row.get("Roepnaam");
  }

  private static String initial(PlainRow row) {
    String name = given(row) + row.get("Voorletters");
    return name.isEmpty() ? "" : name.substring(0, 1);
  }
}
