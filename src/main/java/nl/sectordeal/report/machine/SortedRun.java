package nl.sectordeal.report.machine;

import com.opencsv.CSVWriter;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
  /** Ends a complete file; the letters of "sortedru". */
  static final long COMPLETE = 0x736f727465647275L;

  /** Keeps a stretch of decisions within about 20 MB. */
  private static final int LINES_IN_MEMORY = 1 << 16;

  /** Sorts before every character of a field, so a shorter field comes before a longer one. */
  private static final char AFTER_FIELD = '\0';

  private final CsvForm<T> form;
  private final int linesInMemory;
  private final OutputStream out;
  private final CsvLine csv = new CsvLine();
  private final StringBuilder key = new StringBuilder(128);
  private final ByteBuffer lengths = ByteBuffer.allocate(2 * Integer.BYTES);
  private final List<Line> lines = new ArrayList<>();
  private final List<Long> stretches = new ArrayList<>();

  private static final class Line implements Comparable<Line> {
    private final byte[] key;
    private final byte[] text;

    Line(byte[] key, byte[] text) {
      this.key = key;
      this.text = text;
    }

    @Override
    public int compareTo(Line other) {
      int byKey = Arrays.compareUnsigned(key, other.key);
      return byKey == 0 ? Arrays.compareUnsigned(text, other.text) : byKey;
    }
  }

  /** Starts the file, in place of one that an earlier attempt left. */
  public static <T> SortedRun<T> create(CsvForm<T> form, Path file) throws IOException {
    return new SortedRun<>(form, file, LINES_IN_MEMORY);
  }

  SortedRun(CsvForm<T> form, Path file, int linesInMemory) throws IOException {
    this.form = form;
    this.linesInMemory = linesInMemory;
    this.out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
  }

  /** Adds one line. */
  public void add(T line) throws IOException {
    String[] fields = form.columns().apply(line);
    key.setLength(0);
    for (int i = 0; i < form.keyColumns(); i++) {
      key.append(fields[i]).append(AFTER_FIELD);
    }
    lines.add(new Line(key.toString().getBytes(StandardCharsets.UTF_8), csv.bytes(fields)));
    if (lines.size() == linesInMemory) {
      writeStretch();
    }
  }

  private void writeStretch() throws IOException {
    lines.sort(null);
    long size = 0;
    for (Line line : lines) {
      lengths.clear().putInt(line.key.length).putInt(line.text.length);
      out.write(lengths.array());
      out.write(line.key);
      out.write(line.text);
      size += lengths.capacity() + line.key.length + line.text.length;
    }
    stretches.add(size);
    lines.clear();
  }

  /** Writes what is left, and where each stretch lies. */
  @Override
  public void close() throws IOException {
    try (out) {
      if (!lines.isEmpty()) {
        writeStretch();
      }
      ByteBuffer end = ByteBuffer.allocate((stretches.size() + 2) * Long.BYTES);
      stretches.forEach(end::putLong);
      out.write(end.putLong(stretches.size()).putLong(COMPLETE).array());
    }
  }

  /** One line as OpenCSV writes it. */
  static final class CsvLine {
    private final StringWriter text = new StringWriter(256);
    private final CSVWriter writer = new CSVWriter(text, ',', '"', '"', "\n");

    byte[] bytes(String[] fields) {
      text.getBuffer().setLength(0);
      writer.writeNext(fields, false);
      return text.toString().getBytes(StandardCharsets.UTF_8);
    }
  }
}
