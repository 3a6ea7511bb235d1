package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import nl.sectordeal.delivery.Source.Format;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file anew with some rows emptied, and leaves every other row and row number as it is
 * (leegmaken). Where something stood, a word stands that says so: which cells were filled still
 * counts.
 */
public final class Blanking {
  /** What stands in the cells of an emptied row. */
  public static final String WORD = "vergeten";

  private final Format format;
  private final Collection<String> headings;
  private final Set<String> kept = new HashSet<>();

  /**
   * For files like this.
   *
   * @param headings names of the columns that the job file uses
   * @param kept columns that stay as they are, such as that of the sender
   */
  public Blanking(Format format, Collection<String> headings, Collection<String> kept) {
    this.format = format;
    this.headings = List.copyOf(headings);
    this.kept.addAll(kept);
  }

  /**
   * Writes the file anew.
   *
   * @param rows numbers of the rows to empty, as their sender sees them
   * @throws IllegalStateException when another row would not be what it was: nothing may be lost
   */
  public void blank(Path from, Path to, Set<Integer> rows) {
    try {
      Set<Integer> stay = positions(from);
      if (FileKind.of(from).family() == FileKind.Family.TEXT) {
        new CsvBlanking(stay, rows).write(CsvOpening.found(from, format, headings), from, to);
      } else {
        String sheet = WorkbookOpening.chosen(from, format, headings).part();
        new SheetBlanking(stay, rows).write(sheet, from, to);
      }
      compare(from, to, rows);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where the columns stand that stay. */
  private Set<Integer> positions(Path file) {
    try (Table table = Tables.open(file, format, headings)) {
      Headings found = new Headings(table.headings());
      Set<Integer> positions = new HashSet<>();
      for (String column : kept) {
        Integer position = found.find(column);
        if (position != null) {
          positions.add(position);
        }
      }
      return positions;
    }
  }

  private void compare(Path from, Path to, Set<Integer> rows) {
    try (Table before = Tables.open(from, format, headings);
        Table after = Tables.open(to, format, headings)) {
      Iterator<RawRow> ones = rows(before);
      Iterator<RawRow> others = rows(after);
      boolean same = before.headings().equals(after.headings());
      while (same && ones.hasNext() && others.hasNext()) {
        RawRow one = ones.next();
        RawRow other = others.next();
        same = rows.contains(one.number()) ? one.number() == other.number() : one.equals(other);
      }
      if (!same || ones.hasNext() || others.hasNext()) {
        throw new IllegalStateException("Rows of others would change in an original");
      }
    }
  }

  private static Iterator<RawRow> rows(Table table) {
    return new Iterator<>() {
      private @Nullable RawRow next = table.next();

      @Override
      public boolean hasNext() {
        return next != null;
      }

      @Override
      public RawRow next() {
        RawRow row = next;
        if (row == null) {
          throw new NoSuchElementException();
        }
        next = table.next();
        return row;
      }
    };
  }
}
