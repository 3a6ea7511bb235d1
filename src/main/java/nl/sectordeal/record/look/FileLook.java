package nl.sectordeal.record.look;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.record.table.HeadingName;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a partner seems to be (bestand in het kort).
 *
 * @param rows below the headings
 * @param columns in their order; columns without a heading are left out
 * @param key headings that together tell the rows apart; empty when none do
 */
public record FileLook(
    Path file, Format format, long rows, List<ColumnLook> columns, List<String> key) {

  /** Headings as they are compared: files of one shape have the same. */
  public SortedSet<String> shape() {
    SortedSet<String> shape = new TreeSet<>();
    columns.forEach(column -> shape.add(HeadingName.normalised(column.heading())));
    return shape;
  }

  /** The column with this meaning; null when none has it. */
  public @Nullable ColumnLook find(Meaning meaning) {
    for (ColumnLook column : columns) {
      if (Objects.equals(column.meaning(), meaning)) {
        return column;
      }
    }
    return null;
  }

  /**
   * What files of one shape seem to be together, by the name of the last; what differs between them
   * is left out of the format.
   *
   * @param files at least one
   */
  public static FileLook together(List<FileLook> files) {
    Map<String, ColumnLook> columns = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> headings = new HashMap<>();
    for (FileLook look : files) {
      for (ColumnLook column : look.columns()) {
        String plain = HeadingName.normalised(column.heading());
        columns.merge(plain, column, ColumnLook::and);
        headings
            .computeIfAbsent(plain, any -> new TreeMap<>())
            .merge(column.heading(), 1, Integer::sum);
      }
    }
    List<ColumnLook> named = new ArrayList<>();
    columns.forEach((plain, column) -> named.add(named(column, plain, headings, files.size())));
    FileLook last = files.get(files.size() - 1);
    return new FileLook(
        last.file(),
        common(files),
        files.stream().mapToLong(FileLook::rows).sum(),
        ColumnSettling.settle(named),
        longestKey(files));
  }

  private static Format common(List<FileLook> files) {
    Format one = files.get(0).format();
    return new Format(
        one.type(),
        same(files, Format::separator),
        same(files, Format::charset),
        same(files, Format::sheet),
        same(files, Format::headerRow),
        one.headerRows());
  }

  /** A part of a format, which may be undeclared. */
  @FunctionalInterface
  private interface Part<T> {
    @Nullable T of(Format format);
  }

  private static <T> @Nullable T same(List<FileLook> files, Part<T> part) {
    T first = part.of(files.get(0).format());
    for (FileLook look : files) {
      if (!Objects.equals(first, part.of(look.format()))) {
        return null;
      }
    }
    return first;
  }

  /** Under its most usual heading; a column that few of the files have means nothing. */
  private static ColumnLook named(
      ColumnLook column, String plain, Map<String, Map<String, Integer>> headings, int files) {
    Map<String, Integer> written = headings.getOrDefault(plain, Map.of());
    String heading = column.heading();
    int all = 0;
    for (Map.Entry<String, Integer> one : written.entrySet()) {
      all += one.getValue();
      heading = one.getValue() > written.getOrDefault(heading, 0) ? one.getKey() : heading;
    }
    ColumnLook named = column.under(heading);
    return all * 2 <= files ? named.withoutMeaning() : named;
  }

  /** What tells the rows apart in every file; empty when nothing does in some. */
  private static List<String> longestKey(List<FileLook> files) {
    List<String> longest = List.of();
    for (FileLook look : files) {
      if (look.key().isEmpty() && look.rows() > 0) {
        return List.of();
      }
      longest = look.key().size() > longest.size() ? look.key() : longest;
    }
    return longest;
  }
}
