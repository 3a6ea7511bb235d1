package nl.sectordeal.report.machine;

import com.opencsv.CSVWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of one partition, on their way to a sorted CSV file (tussenbestand).
 *
 * <p>Lines come in any order and go to the file in sorted stretches, so that no more than one
 * stretch is in memory. {@link SortedRuns} merges the stretches of all partitions. The file holds
 * what the CSV file will hold and nothing else. Closing it completes it; one that was never closed
 * is recognised by the merge. Not thread-safe: one per partition.
 */
public final class SortedRun<T> implements AutoCloseable {
  /** Keeps a stretch of decisions within about 15 MB. */
  private static final int LINES_IN_MEMORY = 1 << 16;

  private final CsvForm<T> form;
  private final CsvOrder order;
  private final int linesInMemory;
  private final SortedFile file;
  private final CsvLine csv = new CsvLine();
  private final List<byte[]> lines = new ArrayList<>();

  /** Starts the file, in place of one that an earlier attempt left. */
  public static <T> SortedRun<T> create(CsvForm<T> form, Path file) throws IOException {
    return new SortedRun<>(form, file, LINES_IN_MEMORY);
  }

  SortedRun(CsvForm<T> form, Path file, int linesInMemory) throws IOException {
    this.form = form;
    this.order = form.order();
    this.linesInMemory = linesInMemory;
    this.file = new SortedFile(file);
  }

  /** Adds one line. */
  public void add(T line) throws IOException {
    lines.add(csv.bytes(form.columns().apply(line)));
    if (lines.size() == linesInMemory) {
      writeStretch();
    }
  }

  private void writeStretch() throws IOException {
    lines.sort((one, other) -> order.compare(one, 0, one.length, other, 0, other.length));
    for (byte[] line : lines) {
      file.add(line, 0, line.length);
    }
    file.endStretch();
    lines.clear();
  }

  /** Writes what is left, and where each stretch lies. */
  @Override
  public void close() throws IOException {
    try (file) {
      writeStretch();
    }
  }

  /**
   * One line as OpenCSV writes it. It would take a new kilobyte for each line, which for some
   * millions is most of what a run allocates.
   */
  static final class CsvLine extends CSVWriter {
    private final StringBuilder text = new StringBuilder(512);

    CsvLine() {
      super(Writer.nullWriter(), ',', '"', '"', "\n");
    }

    byte[] bytes(String[] fields) {
      text.setLength(0);
      try {
        writeNext(fields, false, text);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
