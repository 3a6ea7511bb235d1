package nl.sectordeal.golden;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.sample.WhoIsWho;

/**
 * Which row came to whom in a run, as {@code koppelingen.csv} tells, and who is in doubt
 * (koppelingen).
 *
 * @param rows the rows of each person, by the person's number; a key that two employers use stands
 *     twice
 * @param method how each row was linked
 * @param doubts persons who may be one, each two joined by a space
 */
record LinkFile(
    Map<String, List<WhoIsWho.Row>> rows, Map<WhoIsWho.Row, String> method, Set<String> doubts) {

  static LinkFile of(GoldenRun run) {
    Map<String, List<WhoIsWho.Row>> rows = new TreeMap<>();
    Map<WhoIsWho.Row, String> method = new HashMap<>();
    for (String line : run.text("koppelingen.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      WhoIsWho.Row row = new WhoIsWho.Row(cells[0], cells[1]);
      rows.computeIfAbsent(cells[2], person -> new ArrayList<>()).add(row);
      method.put(row, cells[3]);
    }
    return new LinkFile(rows, method, doubts(run));
  }

  private static Set<String> doubts(GoldenRun run) {
    String url =
        "jdbc:h2:file:"
            + run.data().resolve("sectordeal").toAbsolutePath()
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;ACCESS_MODE_DATA=r";
    Set<String> doubts = new TreeSet<>();
    try (Connection database = DriverManager.getConnection(url, "sa", "");
        Statement statement = database.createStatement();
        ResultSet pair =
            statement.executeQuery("select first_person, second_person from doubtful_pair")) {
      while (pair.next()) {
        doubts.add(pair(pair.getString(1), pair.getString(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return doubts;
  }

  /** The number of the person to whom this row came. */
  String personOf(WhoIsWho.Row row) {
    return rows.entrySet().stream()
        .filter(person -> person.getValue().contains(row))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("nobody has " + row))
        .getKey();
  }

  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
