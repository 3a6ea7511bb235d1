package nl.sectordeal.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import nl.sectordeal.report.machine.CsvForm;
import nl.sectordeal.report.machine.CsvRows;
import org.jspecify.annotations.Nullable;

/** The lines of a list that a run wrote, one after the other (geschreven regels). */
public final class WrittenLines<T> implements Iterator<T>, AutoCloseable {
  private final Path file;
  private final CsvRows rows;
  private final Function<String[], T> reading;
  private @Nullable T next;

  private WrittenLines(Path file, CsvRows rows, Function<String[], T> reading) {
    this.file = file;
    this.rows = rows;
    this.reading = reading;
  }

  /**
   * Opens a list.
   *
   * @throws IOException when it cannot be read, or is another list
   */
  static <T> WrittenLines<T> open(Path file, CsvForm<?> form, Function<String[], T> reading)
      throws IOException {
    WrittenLines<T> lines =
        new WrittenLines<>(file, CsvRows.open(Files.newInputStream(file), form.header()), reading);
    lines.advance();
    return lines;
  }

  private void advance() throws IOException {
    try {
      String[] cells = rows.next();
      next = cells == null ? null : reading.apply(cells);
    } catch (IOException | RuntimeException broken) {
      throw new IOException("line " + rows.line() + " of " + file + " cannot be read", broken);
    }
  }

  /** The line that comes next, which stays the next; null at the end. */
  public @Nullable T peek() {
    return next;
  }

  @Override
  public boolean hasNext() {
    return next != null;
  }

  @Override
  public T next() {
    T now = next;
    if (now == null) {
      throw new NoSuchElementException();
    }
    try {
      advance();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return now;
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
