package nl.sectordeal.job.dossier;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Sets a file against what it should be, byte by byte, and says where they first part
 * (regelvergelijking). Streams.
 */
final class LineComparison {
  private static final int BLOCK = 1 << 16;
  private static final int LONGEST = 400;
  private static final Pattern GAP = Pattern.compile("\\{(\\w+)\\}");

  private final BufferedInputStream there;
  private final BufferedInputStream due;
  private long line = 1;

  private LineComparison(InputStream there, InputStream due) {
    this.there = new BufferedInputStream(there, BLOCK);
    this.due = new BufferedInputStream(due, BLOCK);
  }

  /**
   * Compares a part with what follows from the others.
   *
   * @return whether they are the same
   */
  static boolean compare(Part part, InputStream there, InputStream due, Findings findings)
      throws IOException {
    LineComparison comparison = new LineComparison(there, due);
    return comparison.skipSame() || comparison.tell(part, findings);
  }

  /** Goes on to the line in which the two differ; true when there is none. */
  private boolean skipSame() throws IOException {
    byte[] one = new byte[BLOCK];
    while (true) {
      there.mark(BLOCK);
      due.mark(BLOCK);
      byte[] other = due.readNBytes(BLOCK);
      int read = there.readNBytes(one, 0, BLOCK);
      int differs = Arrays.mismatch(one, 0, read, other, 0, other.length);
      if (differs < 0 && read == 0) {
        return true;
      }
      int same = differs < 0 ? read : differs;
      int begin = 0;
      for (int i = 0; i < same; i++) {
        if (one[i] == '\n') {
          line++;
          begin = i + 1;
        }
      }
      if (begin > 0 || differs >= 0) {
        goBackTo(begin);
      }
      if (differs >= 0) {
        return false;
      }
    }
  }

  /** So that the next block begins with a line. */
  private void goBackTo(int begin) throws IOException {
    there.reset();
    due.reset();
    there.skipNBytes(begin);
    due.skipNBytes(begin);
  }

  private boolean tell(Part part, Findings findings) throws IOException {
    String is = lineOf(there);
    String should = lineOf(due);
    String key = "verify.differs";
    if (is.isEmpty()) {
      key = "verify.misses";
    } else if (should.isEmpty()) {
      key = "verify.surplus";
    }
    findings.wrong(part.file(), line, key, Map.of("is", is, "should", should));
    return false;
  }

  /** The rest of the line; empty at the end. */
  private static String lineOf(InputStream in) throws IOException {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    for (int next = in.read(); next >= 0 && next != '\n'; next = in.read()) {
      if (text.size() < LONGEST) {
        text.write(next);
      }
    }
    return printable(text.toString(StandardCharsets.UTF_8));
  }

  /** What a file says must not steer a terminal, nor be taken for a gap in a sentence. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    for (int i = 0; i < text.length() && i < LONGEST; i++) {
      char c = text.charAt(i);
      printable.append(Character.isISOControl(c) ? '\uFFFD' : c);
    }
    return GAP.matcher(printable).replaceAll("{ $1 }");
  }
}
