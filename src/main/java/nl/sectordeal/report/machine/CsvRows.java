package nl.sectordeal.report.machine;

import com.opencsv.CSVReader;
import com.opencsv.CSVReaderBuilder;
import com.opencsv.RFC4180ParserBuilder;
import com.opencsv.exceptions.CsvValidationException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a CSV file that this program wrote, line by line (regels van een lijst). */
public final class CsvRows implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** A quote that nobody closed must not swallow the file. */
  private static final int MOST_LINES_OF_A_ROW = 20;

  private final CSVReader reader;
  private final int columns;
  private long line;

  private CsvRows(CSVReader reader, int columns) {
    this.reader = reader;
    this.columns = columns;
  }

  /** A line that cannot be read as what it should be. */
  public static final class WrongLine extends IOException {
    private static final long serialVersionUID = 1L;
    private final long line;

    /**
     * @param line number of the line, from 1
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
    BufferedReader text =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8.newDecoder()), BUFFER);
    CSVReader reader =
        new CSVReaderBuilder(text)
            .withCSVParser(new RFC4180ParserBuilder().build())
            .withKeepCarriageReturn(true)
            .withVerifyReader(false)
            .withMultilineLimit(MOST_LINES_OF_A_ROW)
            .build();
    CsvRows rows = new CsvRows(reader, header.size());
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
    line = reader.getLinesRead() + 1;
    try {
      String[] fields = reader.readNext();
      if (fields != null && fields.length != columns) {
        throw new WrongLine(line, null);
      }
      return fields;
    } catch (CsvValidationException | IOException | RuntimeException e) {
      throw e instanceof WrongLine wrong ? wrong : new WrongLine(line, e);
    }
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
