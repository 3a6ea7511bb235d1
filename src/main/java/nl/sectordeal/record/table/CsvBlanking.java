package nl.sectordeal.record.table;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PushbackReader;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Empties rows of a text file; all other signs are copied as they stand. */
final class CsvBlanking {
  private static final int BUFFER = 1 << 16;

  private final Set<Integer> kept;
  private final Set<Integer> rows;

  /** Lines of the record at hand, each with what ends it. */
  private final List<String> lines = new ArrayList<>();

  private final List<String> fields = new ArrayList<>();
  private int number;

  CsvBlanking(Set<Integer> kept, Set<Integer> rows) {
    this.kept = kept;
    this.rows = rows;
  }

  void write(CsvOpening.Found found, Path from, Path to) throws IOException {
    try (InputStream in = Files.newInputStream(from);
        OutputStream out = Files.newOutputStream(to)) {
      out.write(in.readNBytes(found.encoding().mark()));
      Charset charset = byteForByte(found.encoding().charset());
      PushbackReader signs =
          new PushbackReader(new BufferedReader(new InputStreamReader(in, charset), BUFFER));
      Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset));
      PartnerCsvParser parser = new PartnerCsvParser(found.separator());
      number = 1;
      for (String line = line(signs); line != null; line = line(signs)) {
        take(line, parser, found.separator(), writer);
      }
      end(found.separator(), writer);
      writer.flush();
    }
  }

  /**
   * Separators, quotation marks and line ends are the same bytes in all but UTF-16; so what is no
   * sign at all is copied too.
   */
  private static Charset byteForByte(Charset charset) {
    return charset.name().startsWith("UTF-16") ? charset : StandardCharsets.ISO_8859_1;
  }

  private void take(String line, PartnerCsvParser parser, char separator, Writer to)
      throws IOException {
    lines.add(line);
    fields.addAll(List.of(parser.parseLineMulti(withoutEnd(line))));
    if (!parser.isPending()) {
      end(separator, to);
    }
  }

  private void end(char separator, Writer to) throws IOException {
    if (rows.contains(number)) {
      to.write(blanked(separator));
    } else {
      for (String line : lines) {
        to.write(line);
      }
    }
    number += lines.size();
    lines.clear();
    fields.clear();
  }

  /** As many fields and as many lines as there were. */
  private String blanked(char separator) {
    StringBuilder row = new StringBuilder();
    int breaks = lines.size() - 1;
    for (int at = 0; at < fields.size(); at++) {
      row.append(at == 0 ? "" : separator);
      if (kept.contains(at)) {
        row.append(quoted(fields.get(at)));
      } else if (!fields.get(at).isBlank()) {
        row.append(breaks == 0 ? Blanking.WORD : quoted(Blanking.WORD + "\n".repeat(breaks)));
        breaks = 0;
      }
    }
    String last = lines.get(lines.size() - 1);
    return row.append(last.substring(withoutEnd(last).length())).toString();
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  private static String withoutEnd(String line) {
    int length = line.length();
    while (length > 0 && (line.charAt(length - 1) == '\n' || line.charAt(length - 1) == '\r')) {
      length--;
    }
    return line.substring(0, length);
  }

  /** The next line with its end, which may be of three kinds; null after the last. */
  private static @Nullable String line(PushbackReader signs) throws IOException {
    StringBuilder line = new StringBuilder();
    int sign = signs.read();
    while (sign >= 0) {
      line.append((char) sign);
      if (sign == '\n') {
        break;
      }
      if (sign == '\r') {
        int next = signs.read();
        if (next == '\n') {
          line.append('\n');
        } else if (next >= 0) {
          signs.unread(next);
        }
        break;
      }
      sign = signs.read();
    }
    return line.isEmpty() ? null : line.toString();
  }
}
