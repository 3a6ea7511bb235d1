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
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What the numbers of a report really are, counted from its list of decisions. No reader has that
 * list; it serves to know of which hidden numbers an attacker would be right to say that they did
 * not change.
 */
final class CountedDecisions {
  private final Map<String, Integer> counts = new HashMap<>();
  private final Map<String, String> figures = new HashMap<>();
  private final Map<String, String> groups = new HashMap<>();
  private final Map<String, String> parts = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final Set<String> months = new TreeSet<>();

  private CountedDecisions() {}

  static CountedDecisions in(Path folder) {
    CountedDecisions counted = new CountedDecisions();
    for (Map<String, String> row : rows(folder.resolve("decisions.csv"))) {
      if (row.get("decision").equals("COUNTED")) {
        counted.add(row);
      }
    }
    counted.learn(PublishedReport.in(folder), folder.resolve("tabellen"));
    return counted;
  }

  /** The words of the sheets, by the codes of the tables that were filled with the same lines. */
  private void learn(PublishedReport report, Path tables) {
    learn(
        report.sheet("Overzicht"),
        rows(tables.resolve("overzicht.csv")),
        (word, code) -> figures.put(figure(word), code.get("measure") + "|" + code.get("period")));
    learn(
        report.sheet("Per doelgroep"),
        rows(tables.resolve("per-doelgroep.csv")),
        (word, code) -> groups.put(word.get("Doelgroep"), code.get("group")));
    Path accounts = tables.resolve("uitgesplitst.csv");
    learn(
        report.sheet("Uitgesplitst"),
        Files.exists(accounts) ? rows(accounts) : List.of(),
        this::learnPart);
  }

  private static void learn(
      List<Map<String, String>> words,
      List<Map<String, String>> codes,
      BiConsumer<Map<String, String>, Map<String, String>> line) {
    if (words.size() != codes.size()) {
      throw new IllegalStateException(words.size() + " lines and " + codes.size() + " with codes");
    }
    for (int i = 0; i < words.size(); i++) {
      line.accept(words.get(i), codes.get(i));
    }
  }

  /** A part is a group, of several codes, or all groups that have one code in one place. */
  private void learnPart(Map<String, String> word, Map<String, String> code) {
    String[] kinds = word.get("Uitgesplitst naar").split(", ");
    for (int place = 0; kinds.length > 1 && place < kinds.length; place++) {
      places.put(kinds[place], place);
    }
    parts.put(String.join("|", kinds) + "|" + word.get("Onderdeel"), code.get("part"));
  }

  private static String figure(Map<String, String> word) {
    return word.get("Doel") + "|" + word.get("Periode");
  }

  /** Titles and periods of all figures that it can count. */
  Set<String> figures() {
    return figures.keySet();
  }

  private void add(Map<String, String> row) {
    String figure = row.get("measure") + "|" + row.get("period");
    String month = row.get("date").substring(0, 7);
    months.add(month);
    counts.merge(figure, 1, Integer::sum);
    counts.merge(figure + "|" + month, 1, Integer::sum);
    counts.merge(figure + "|group " + row.get("group"), 1, Integer::sum);
    String[] codes = row.get("group").split("/");
    for (int place = 0; codes.length > 1 && place < codes.length; place++) {
      counts.merge(figure + "|part " + place + " " + codes[place], 1, Integer::sum);
    }
  }

  /**
   * What a number is, by the name that the reader gives it.
   *
   * @param name title and period, with nothing, a month, {@code to} a month, or a group; or with
   *     what it is told apart by and a part
   * @return empty for other numbers
   */
  OptionalInt count(String name) {
    String[] words = name.split("\\|", 3);
    String figure = words.length < 2 ? null : figures.get(words[0] + "|" + words[1]);
    if (figure == null) {
      return OptionalInt.empty();
    }
    String which = words.length == 2 ? "" : words[2];
    if (which.startsWith("to ")) {
      return OptionalInt.of(upTo(figure, which.substring(3)));
    }
    String key = key(which);
    return key == null ? OptionalInt.empty() : OptionalInt.of(counts.getOrDefault(figure + key, 0));
  }

  private @Nullable String key(String which) {
    if (which.isEmpty()) {
      return "";
    }
    if (which.matches("\\d{4}-\\d{2}")) {
      return "|" + which;
    }
    if (groups.containsKey(which)) {
      return "|group " + groups.get(which);
    }
    String part = parts.get(which);
    Integer place = places.get(which.replaceAll("\\|.*", ""));
    if (part == null || place == null) {
      return null;
    }
    boolean single = which.indexOf('|') == which.lastIndexOf('|');
    return single ? "|part " + place + " " + part : "|group " + part;
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
