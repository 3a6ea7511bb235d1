package nl.sectordeal.record.table;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.sectordeal.delivery.SenderFinder;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.delivery.Source.Format;
import nl.sectordeal.delivery.rule.ColumnMissing;
import nl.sectordeal.delivery.rule.ColumnRenamed;
import nl.sectordeal.delivery.rule.FileIsOfOneSender;
import org.jspecify.annotations.Nullable;

/**
 * Finds the sender of a file in a fixed cell, failing that in a column. All rows must name the
 * same, and the same as the cell.
 */
public final class FileSender implements SenderFinder {

  private static final Set<String> NO_COLUMN = Set.of(ColumnMissing.CODE, ColumnRenamed.CODE);

  private final Map<String, List<String>> columns;

  /**
   * @param columns per source the headings that the job file names: they tell which sheet of a
   *     workbook is read
   */
  public FileSender(Map<String, List<String>> columns) {
    this.columns = Map.copyOf(columns);
  }

  @Override
  public List<String> columns(Source source) {
    return columns.getOrDefault(source.id(), List.of());
  }

  @Override
  public Found find(Path file, Source source) {
    Source.SenderFrom from = Objects.requireNonNull(source.sender());
    try {
      Format format = Tables.withSheet(file, source.format(), columns(source));
      String column = from.column();
      String inCell = from.known(inCell(file, format, from, columns(source)));
      if (column == null) {
        return new Found(inCell, null);
      }
      Found inColumn = inColumn(file, format, from, column);
      if (inCell == null || inColumn.refusal() != null) {
        return inColumn;
      }
      boolean other = FileIsOfOneSender.isBroken(inCell, inColumn.sender());
      return new Found(inCell, other ? FileIsOfOneSender.CODE : null);
    } catch (UnreadableFile unreadable) {
      return new Found(null, unreadable.notice().code());
    }
  }

  /**
   * The sender as it is written outside the rows of a file: in its name, failing that in a fixed
   * cell. Null when neither tells.
   *
   * @param columns headings that the job file names
   */
  public static @Nullable String outsideRows(Path file, Source source, Collection<String> columns) {
    Source.SenderFrom from = Objects.requireNonNull(source.sender());
    String named = from.named(String.valueOf(file.getFileName()));
    if (named != null || from.cell() == null) {
      return named;
    }
    return inCell(file, Tables.withSheet(file, source.format(), columns), from, columns);
  }

  /** Where the rows above the headings are gone, a heading stands in the cell, which is nobody. */
  private static @Nullable String inCell(
      Path file, Format format, Source.SenderFrom from, Collection<String> columns) {
    String cell = from.cell();
    String text = cell == null ? null : text(Tables.cellAt(file, format, cell));
    return text == null || isHeading(text, from, columns) ? null : text;
  }

  private static boolean isHeading(
      String text, Source.SenderFrom from, Collection<String> columns) {
    Headings one = new Headings(List.of(text));
    return one.count(columns) > 0 || (from.column() != null && one.find(from.column()) != null);
  }

  private static Found inColumn(Path file, Format format, Source.SenderFrom from, String column) {
    try (Table table = Tables.open(file, format, List.of(column))) {
      Integer at = new Headings(table.headings()).find(column);
      if (at == null) {
        return new Found(null, null);
      }
      String sender = null;
      for (RawRow row = table.next(); row != null; row = table.next()) {
        String named = from.known(text(row.cells().get(at)));
        if (FileIsOfOneSender.isBroken(sender, named)) {
          return new Found(sender, FileIsOfOneSender.CODE);
        }
        sender = sender == null ? named : sender;
      }
      return new Found(sender, null);
    } catch (UnreadableFile unreadable) {
      // A file without the column tells nothing there; somewhere else it may.
      if (NO_COLUMN.contains(unreadable.notice().code())) {
        return new Found(null, null);
      }
      throw unreadable;
    }
  }

  private static @Nullable String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text().strip().isEmpty() ? null : text.text().strip();
    }
    return cell instanceof Cell.Number ? CellText.of(cell) : null;
  }
}
