package nl.sectordeal.disclosure;

import com.opencsv.CSVReaderHeaderAware;
import com.opencsv.exceptions.CsvException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * What the numbers of a report really are, counted from its list of decisions. No reader has that
 * list; it serves to know of which hidden numbers an attacker would be right to say that they did
 * not change.
 */
final class CountedDecisions {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Set<String> months = new TreeSet<>();

  private CountedDecisions() {}

  static CountedDecisions in(Path folder) {
    CountedDecisions counted = new CountedDecisions();
    for (Map<String, String> row : rows(folder.resolve("decisions.csv"))) {
      if (row.get("decision").equals("COUNTED")) {
        counted.add(row);
      }
    }
    PublishedReport report = PublishedReport.in(folder);
    List<Map<String, String>> lines = rows(folder.resolve("tabellen/per-doelgroep.csv"));
    List<Map<String, String>> words = report.sheet("Per doelgroep");
    for (int i = 0; i < lines.size(); i++) {
      counted.figures.put(
          words.get(i).get("Doel") + "|" + words.get(i).get("Periode"),
          lines.get(i).get("measure") + "|" + lines.get(i).get("period"));
      counted.groups.put(words.get(i).get("Doelgroep"), lines.get(i).get("group"));
    }
    return counted;
  }

  private void add(Map<String, String> row) {
    String figure = row.get("measure") + "|" + row.get("period");
    String month = row.get("date").substring(0, 7);
    months.add(month);
    counts.merge(figure, 1, Integer::sum);
    counts.merge(figure + "|" + month, 1, Integer::sum);
    counts.merge(figure + "|group " + row.get("group"), 1, Integer::sum);
  }

  /**
   * What a number is, by the name that the reader gives it.
   *
   * @param name title and period, with nothing, a month, {@code to} a month, or a group
   * @return empty for other numbers
   */
  OptionalInt count(String name) {
    String[] parts = name.split("\\|");
    String figure = parts.length < 2 ? null : figures.get(parts[0] + "|" + parts[1]);
    if (figure == null || parts.length > 3) {
      return OptionalInt.empty();
    }
    String which = parts.length == 2 ? "" : parts[2];
    if (which.startsWith("to ")) {
      return OptionalInt.of(upTo(figure, which.substring(3)));
    }
    if (which.isEmpty() || which.matches("\\d{4}-\\d{2}")) {
      return OptionalInt.of(
          counts.getOrDefault(which.isEmpty() ? figure : figure + "|" + which, 0));
    }
    return groups.containsKey(which)
        ? OptionalInt.of(counts.getOrDefault(figure + "|group " + groups.get(which), 0))
        : OptionalInt.empty();
  }

  private int upTo(String figure, String last) {
    return months.stream()
        .filter(month -> month.compareTo(last) <= 0)
        .mapToInt(month -> counts.getOrDefault(figure + "|" + month, 0))
        .sum();
  }

  private static List<Map<String, String>> rows(Path file) {
    List<Map<String, String>> rows = new ArrayList<>();
    try (CSVReaderHeaderAware reader = new CSVReaderHeaderAware(Files.newBufferedReader(file))) {
      for (Map<String, String> row = reader.readMap(); row != null; row = reader.readMap()) {
        rows.add(Map.copyOf(row));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (CsvException e) {
      throw new IllegalStateException(file.toString(), e);
    }
    return rows;
  }
}
