package nl.sectordeal.record.look;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.record.table.Cell;
import nl.sectordeal.record.table.FormatFinder;
import nl.sectordeal.record.table.RawRow;
import nl.sectordeal.record.table.Table;
import nl.sectordeal.record.table.Tables;

/** Looks into a file of which nothing is declared (bestand verkennen). */
public final class FileLooker {
  /** Rows that are looked at; what a column holds shows in fewer. */
  private static final int MOST_ROWS = 20_000;

  private final Vocabulary words;
  private final FormatFinder formats;

  public FileLooker(Vocabulary words) {
    this.words = words;
    this.formats = new FormatFinder(words.headings());
  }

  /**
   * What the file seems to be.
   *
   * @throws nl.sectordeal.record.table.UnreadableFile when it is empty, damaged, or of a kind that
   *     is not read
   */
  public FileLook look(Path file) {
    Format format = formats.find(file);
    try (Table table = Tables.open(file, format, List.of())) {
      List<ColumnTally> tallies = new ArrayList<>();
      for (String heading : table.headings()) {
        tallies.add(new ColumnTally(heading, words));
      }
      Set<Integer> different = new HashSet<>();
      long rows = read(table, tallies, different);
      Set<String> names = new HashSet<>();
      tallies.forEach(tally -> names.addAll(tally.names()));
      List<ColumnLook> columns =
          tallies.stream()
              .map(tally -> tally.look(names))
              .filter(column -> !column.heading().isEmpty())
              .toList();
      List<ColumnLook> settled = ColumnSettling.settle(columns);
      return new FileLook(
          file,
          format,
          rows,
          settled,
          key(file, format, new KeyCandidates(settled, rows), different.size()));
    }
  }

  /**
   * Counts the rows.
   *
   * @param different takes the hash of every row: one that stands there twice is one
   */
  private static long read(Table table, List<ColumnTally> tallies, Set<Integer> different) {
    long rows = 0;
    RawRow row;
    while (rows < MOST_ROWS && (row = table.next()) != null) {
      if (isNote(row, table)) {
        continue;
      }
      rows++;
      different.add(row.cells().hashCode());
      for (int i = 0; i < tallies.size(); i++) {
        tallies.get(i).see(CellShape.of(row.cells().get(i)));
      }
    }
    return rows;
  }

  /** A single cell below the table is a note under it. */
  private static boolean isNote(RawRow row, Table table) {
    return table.afterGap()
        && row.cells().stream().filter(cell -> !cell.equals(Cell.BLANK)).count() == 1;
  }

  private static List<String> key(Path file, Format format, KeyCandidates all, long different) {
    List<ColumnLook> candidates = all.list();
    List<Set<String>> seen = new ArrayList<>();
    candidates.forEach(candidate -> seen.add(new HashSet<>()));
    List<String> headings = candidates.stream().map(ColumnLook::heading).toList();
    readKeys(file, format, headings, (part, key) -> seen.get(part).add(key));
    for (int parts = all.fewest(); parts <= seen.size(); parts++) {
      if (seen.get(parts - 1).size() * 100L >= different * ColumnTally.MOST_DISTINCT) {
        return headings.subList(0, parts);
      }
    }
    return List.of();
  }

  /**
   * How many in a hundred rows of an earlier file stand in a later one by the key of the earlier
   * one; 100 when it has none.
   */
  public static int percentKept(FileLook earlier, FileLook later) {
    List<String> key = earlier.key();
    if (key.isEmpty()) {
      return 100;
    }
    Set<String> before = new HashSet<>();
    Set<String> after = new HashSet<>();
    readKeys(earlier.file(), earlier.format(), key, (part, text) -> add(part, text, key, before));
    readKeys(later.file(), later.format(), key, (part, text) -> add(part, text, key, after));
    int all = before.size();
    before.retainAll(after);
    return all == 0 ? 100 : before.size() * 100 / all;
  }

  private static void add(int part, String text, List<String> key, Set<String> to) {
    if (part == key.size() - 1) {
      to.add(text);
    }
  }

  /** Takes one part of a key together with the parts before it. */
  @FunctionalInterface
  private interface KeyTaker {
    void take(int part, String key);
  }

  private static void readKeys(Path file, Format format, List<String> headings, KeyTaker taker) {
    try (Table table = Tables.open(file, format, List.of())) {
      List<Integer> positions = headings.stream().map(table.headings()::indexOf).toList();
      RawRow row;
      for (long i = 0; i < MOST_ROWS && (row = table.next()) != null; i++) {
        StringBuilder key = new StringBuilder();
        for (int part = 0; part < positions.size(); part++) {
          int position = positions.get(part);
          Cell cell = position < 0 ? Cell.BLANK : row.cells().get(position);
          key.append(CellShape.of(cell).text()).append('\n');
          taker.take(part, key.toString());
        }
      }
    }
  }
}
