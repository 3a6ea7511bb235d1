package nl.sectordeal.golden;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
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
 * @param doubts persons who may be one, each two joined by a space
 */
record LinkFile(List<Line> lines, Set<String> doubts) {
  /** A row, the number of its person, and how it was linked. */
  record Line(WhoIsWho.Row row, String person, String method) {}

  static LinkFile of(GoldenRun run) {
    List<Line> lines = new ArrayList<>();
    for (String line : run.text("koppelingen.csv").lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      lines.add(new Line(new WhoIsWho.Row(cells[0], cells[1]), cells[2], cells[3]));
    }
    return new LinkFile(lines, doubts(run));
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
            statement.executeQuery(
                "select first_person, second_person from doubtful_pair"
                    + " where reason <> 'ID_OF_ANOTHER'")) {
      while (pair.next()) {
        doubts.add(pair(pair.getString(1), pair.getString(2)));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return doubts;
  }

  /** The rows of each person; a key that two employers use stands for two rows. */
  Map<String, List<WhoIsWho.Row>> persons() {
    Map<String, List<WhoIsWho.Row>> persons = new TreeMap<>();
    for (Line line : lines) {
      persons.computeIfAbsent(line.person(), person -> new ArrayList<>()).add(line.row());
    }
    return persons;
  }

  /** The line of a row whose key no other sender of its source uses. */
  Line find(WhoIsWho.Row row) {
    List<Line> found = lines.stream().filter(line -> line.row().equals(row)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(found.size() + " lines for " + row);
    }
    return found.get(0);
  }

  static String pair(String one, String other) {
    return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
  }
}
