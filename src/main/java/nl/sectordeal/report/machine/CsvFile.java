package nl.sectordeal.report.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Lines of a CSV file that come in their order (bestand in volgorde). For one thread. */
public final class CsvFile<T> implements AutoCloseable {
  private final CsvForm<T> form;
  private final SortedRun.CsvLine csv = new SortedRun.CsvLine();
  private final SortedFile.Blocks out;

  private CsvFile(CsvForm<T> form, OutputStream out) {
    this.form = form;
    this.out = new SortedFile.Blocks(out);
  }

  /** Starts the file with its header, in place of an earlier one. */
  public static <T> CsvFile<T> create(CsvForm<T> form, Path file) throws IOException {
    CsvFile<T> made = new CsvFile<>(form, Files.newOutputStream(file));
    made.write(form.header().toArray(String[]::new));
    return made;
  }

  /** Starts a piece of such a file, which has no header. */
  public static <T> CsvFile<T> piece(CsvForm<T> form, OutputStream out) {
    return new CsvFile<>(form, out);
  }

  /** Adds one line. */
  public void add(T line) throws IOException {
    write(form.columns().apply(line));
  }

  /** Adds a piece. */
  public void add(byte[] piece) throws IOException {
    out.write(piece, 0, piece.length);
  }

  private void write(String[] fields) throws IOException {
    add(csv.bytes(fields));
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
