package nl.sectordeal.report.machine;

import java.util.Arrays;

/**
 * The order of the lines of a CSV file, read from their bytes: by the leading key columns as plain
 * text, lines with equal keys by their whole text (volgorde).
 */
record CsvOrder(int keyColumns) {
  private static final int BYTE = 0xFF;

  /** Compares two lines, each from its first byte to beyond its line feed. */
  int compare(byte[] one, int from, int to, byte[] other, int otherFrom, int otherTo) {
    int same = Arrays.mismatch(one, from, to, other, otherFrom, otherTo);
    if (same < 0) {
      return 0;
    }
    int byByte = byteAt(one, from + same, to) - byteAt(other, otherFrom + same, otherTo);
    if (isPlain(one, from + same, to) && isPlain(other, otherFrom + same, otherTo)) {
      return byByte;
    }
    int byKey = compareKeys(new Keys(one, from), new Keys(other, otherFrom));
    return byKey == 0 ? byByte : byKey;
  }

  /**
   * Whether a byte can be nothing but part of a field: commas, quotes and line feeds are the lowest
   * bytes. Where two lines differ by such bytes first, these are of the same field and decide.
   */
  private static boolean isPlain(byte[] text, int at, int to) {
    return byteAt(text, at, to) > ',';
  }

  private static int byteAt(byte[] text, int at, int to) {
    return at < to ? text[at] & BYTE : -1;
  }

  /** Compares the key columns of two lines. */
  int compareKeys(byte[] one, int from, byte[] other, int otherFrom) {
    return compareKeys(new Keys(one, from), new Keys(other, otherFrom));
  }

  private int compareKeys(Keys one, Keys other) {
    int fields = 0;
    while (fields < keyColumns) {
      int next = one.next();
      int byByte = Integer.compare(next, other.next());
      if (byByte != 0) {
        return byByte;
      }
      if (next == Keys.END_OF_FIELD) {
        fields++;
      }
    }
    return 0;
  }

  /** Where the field in a column begins, in the line that begins at {@code from}. */
  static int startOfField(byte[] text, int from, int column) {
    int at = from;
    for (int i = 0; i < column; i++) {
      at = endOfField(text, at) + 1;
    }
    return at;
  }

  /** Where the field ends that begins at {@code from}, its quotes included. */
  static int endOfField(byte[] text, int from) {
    int at = from;
    boolean quoted = false;
    while (quoted || (text[at] != ',' && text[at] != '\n')) {
      quoted ^= text[at++] == '"';
    }
    return at;
  }

  /** Where the next line begins; -1 when this one does not end before {@code to}. */
  static int behindLine(byte[] text, int from, int to) {
    boolean quoted = false;
    for (int at = from; at < to; at++) {
      if (text[at] == '"') {
        quoted = !quoted;
      } else if (text[at] == '\n' && !quoted) {
        return at + 1;
      }
    }
    return -1;
  }

  /** The fields of a line, byte by byte and without their quotes. */
  private static final class Keys {
    /** Comes before every byte of a field, so that a shorter field goes before a longer one. */
    static final int END_OF_FIELD = 0;

    private final byte[] text;
    private int at;
    private boolean quoted;

    Keys(byte[] text, int from) {
      this.text = text;
      this.at = from;
    }

    /** The next byte of a field plus one, or the end of a field. */
    int next() {
      while (text[at] == '"') {
        // Twice within quotes it stands for itself; otherwise it begins or ends a quoted field.
        if (quoted && text[at + 1] == '"') {
          at += 2;
          return '"' + 1;
        }
        quoted = !quoted;
        at++;
      }
      byte next = text[at++];
      return !quoted && (next == ',' || next == '\n') ? END_OF_FIELD : (next & BYTE) + 1;
    }
  }
}
