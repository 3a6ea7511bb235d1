package nl.sectordeal.report.machine;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180ParserBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file that this program wrote, line by line (regels van een lijst). */
public final class CsvRows implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** A quote that nobody closed must not swallow the file. */
  private static final int MOST_LINES_OF_A_ROW = 20;

  /** Longer than any line that is written, so that one without an end is noticed. */
  private static final int LONGEST = 1 << 20;

  private final Reader reader;
  private final int columns;
  private final ICSVParser parser = new RFC4180ParserBuilder().build();
  private final char[] buffer = new char[BUFFER];
  private int at;
  private int end;
  private long line;
  private long linesRead;

  private CsvRows(Reader reader, int columns) {
    this.reader = reader;
    this.columns = columns;
  }

  /** A line that cannot be read as what it should be. */
  public static final class WrongLine extends IOException {
    private static final long serialVersionUID = 1L;
    private final long line;

    /**
     * A line with this number, from 1.
     *
     * @param cause what is wrong with it; null when its fields are not those of the file
     */
    public WrongLine(long line, @Nullable Throwable cause) {
      super("Line " + line + " cannot be read", cause);
      this.line = line;
    }

    public long line() {
      return line;
    }
  }

  /**
   * Opens a file.
   *
   * @param header what its first line must say
   * @throws WrongLine when it says something else
   */
  public static CsvRows open(InputStream in, List<String> header) throws IOException {
    CsvRows rows =
        new CsvRows(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), header.size());
    String[] first = rows.next();
    if (first == null || !List.of(first).equals(header)) {
      throw new WrongLine(1, null);
    }
    return rows;
  }

  /**
   * The fields of the next line; null after the last.
   *
   * @throws WrongLine when it has more or fewer fields than the header, or is no CSV
   */
  public String @Nullable [] next() throws IOException {
    line = linesRead + 1;
    try {
      String text = readLine();
      String[] fields = text == null ? null : fields(text);
      if (fields != null && fields.length != columns) {
        throw new WrongLine(line, null);
      }
      return fields;
    } catch (IOException | RuntimeException e) {
      throw e instanceof WrongLine wrong ? wrong : new WrongLine(line, e);
    }
  }

  /** Lines without quotes, nearly all of them, need no parser. */
  private String[] fields(String text) throws IOException {
    if (text.indexOf('"') < 0) {
      return split(text);
    }
    List<String> fields = new ArrayList<>(List.of(parser.parseLineMulti(text)));
    for (int more = 1; parser.isPending(); more++) {
      String next = more == MOST_LINES_OF_A_ROW ? null : readLine();
      if (next == null) {
        throw new WrongLine(line, null);
      }
      // The field goes on below: what the parser gives next begins with the whole of it.
      fields.addAll(List.of(parser.parseLineMulti(next)));
    }
    return fields.toArray(String[]::new);
  }

  private String[] split(String text) {
    String[] fields = new String[columns];
    int field = 0;
    int from = 0;
    for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', from)) {
      if (field == columns - 1) {
        return new String[0];
      }
      fields[field++] = text.substring(from, comma);
      from = comma + 1;
    }
    fields[field] = text.substring(from);
    return field == columns - 1 ? fields : new String[0];
  }

  /** Up to the next line feed, which is the only thing that ends a line; null at the end. */
  private @Nullable String readLine() throws IOException {
    StringBuilder begun = null;
    while (at < end || fill()) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      String part = new String(buffer, from, at - from);
      if (at < end) {
        at++;
        linesRead++;
        return begun == null ? part : begun.append(part).toString();
      }
      begun = (begun == null ? new StringBuilder() : begun).append(part);
      if (begun.length() > LONGEST) {
        throw new WrongLine(line, null);
      }
    }
    return begun == null ? null : begun.toString();
  }

  private boolean fill() throws IOException {
    at = 0;
    end = reader.read(buffer);
    return end > 0;
  }

  /** Number of the line that was read last, from 1. */
  public long line() {
    return line;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
