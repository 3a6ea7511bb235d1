package nl.sectordeal.report.machine;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a CSV file that this program wrote, one after the other, without its header
 * (regels).
 */
public final class CsvRows<T> implements Iterator<T>, AutoCloseable {
  private final Path file;
  private final CSVReader csv;
  private final Function<String[], T> form;
  private @Nullable T next;

  private CsvRows(Path file, CSVReader csv, Function<String[], T> form) {
    this.file = file;
    this.csv = csv;
    this.form = form;
  }

  /** Opens a file, and passes over its header. */
  public static <T> CsvRows<T> open(Path file, Function<String[], T> form) throws IOException {
    CSVReader csv =
        new CSVReaderBuilder(Files.newBufferedReader(file, StandardCharsets.UTF_8))
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withSkipLines(1)
            .build();
    CsvRows<T> rows = new CsvRows<>(file, csv, form);
    rows.advance();
    return rows;
  }

  private void advance() throws IOException {
    try {
      String[] cells = csv.readNext();
      next = cells == null ? null : form.apply(cells);
    } catch (CsvValidationException | RuntimeException broken) {
      csv.close();
      throw new IOException("the file " + file + " was not written by this program", broken);
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
    csv.close();
  }
}
