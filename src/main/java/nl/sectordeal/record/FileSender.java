package nl.sectordeal.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.delivery.SenderFinder;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.table.Headings;
import nl.sectordeal.record.table.Tables;
import org.jspecify.annotations.Nullable;

/** Finds the sender of a file in a fixed cell, or in the first row that names one in a column. */
public final class FileSender implements SenderFinder {

  @Override
  public Found find(Path file, Source source) {
    Source.SenderFrom from = Objects.requireNonNull(source.sender());
    try {
      String cell = from.cell();
      String column = from.column();
      if (cell != null) {
        return new Found(text(Tables.cellAt(file, source.format(), cell)), null);
      }
      return column == null ? new Found(null, null) : inColumn(file, source, column);
    } catch (UnreadableFile unreadable) {
      return new Found(null, unreadable.notice().code());
    }
  }

  private static Found inColumn(Path file, Source source, String column) {
    try (Table table = Tables.open(file, source.format(), List.of(column))) {
      Integer at = new Headings(table.headings()).find(column);
      if (at == null) {
        return new Found(null, null);
      }
      for (RawRow row = table.next(); row != null; row = table.next()) {
        String sender = text(row.cells().get(at));
        if (sender != null) {
          return new Found(sender, null);
        }
      }
      return new Found(null, null);
    }
  }

  private static @Nullable String text(Cell cell) {
    if (cell instanceof Cell.Text text) {
      return text.text().strip().isEmpty() ? null : text.text().strip();
    }
    return cell instanceof Cell.Number number ? number.raw() : null;
  }
}
