package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a file is by its first bytes, whatever its name says (bestandssoort).
 *
 * @param family how to go on with it
 * @param name of the kind, when the family is {@link Family#OTHER}
 */
record FileKind(Family family, @Nullable String name) {

  /** How to go on with a file. */
  enum Family {
    EMPTY,
    TEXT,
    ZIP,
    OLE2,
    OTHER
  }

  private static final int HEAD = 4096;
  private static final int TEXT_PER_STRAY_SIGN = 50;
  private static final String ZIP_MARK = "PK\u0003\u0004";
  private static final String EMPTY_ZIP_MARK = "PK\u0005\u0006";
  private static final String OLE2_MARK = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

  private record Mark(String start, String kind) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark("%PDF", "PDF"),
          new Mark("\u0089PNG", "PNG"),
          new Mark("\u00FF\u00D8\u00FF", "JPEG"),
          new Mark("GIF8", "GIF"),
          new Mark("\u001F\u008B", "GZIP"),
          new Mark("7z\u00BC\u00AF", "7Z"),
          new Mark("Rar!", "RAR"),
          new Mark("{\\rtf", "RTF"),
          new Mark("\u00FF\u00FE\0\0", "UTF-32"),
          new Mark("\0\0\u00FE\u00FF", "UTF-32"),
          new Mark("-----begin pgp", "PGP"));

  private static final List<Mark> MARKUP =
      List.of(
          new Mark("<!doctype html", "HTML"),
          new Mark("<html", "HTML"),
          new Mark("<table", "HTML"),
          new Mark("<?xml", "XML"));

  static FileKind of(Path file) throws IOException {
    byte[] head = head(file);
    if (head.length == 0) {
      return new FileKind(Family.EMPTY, null);
    }
    String start = new String(head, StandardCharsets.ISO_8859_1);
    if (start.startsWith(ZIP_MARK) || start.startsWith(EMPTY_ZIP_MARK)) {
      return new FileKind(Family.ZIP, null);
    }
    if (start.startsWith(OLE2_MARK)) {
      return new FileKind(Family.OLE2, null);
    }
    String other = otherKind(start, head);
    return new FileKind(other == null ? Family.TEXT : Family.OTHER, other);
  }

  /** The first bytes of a file, at most 4096. */
  static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(HEAD);
    }
  }

  private static @Nullable String otherKind(String start, byte[] head) {
    String small = start.toLowerCase(Locale.ROOT);
    for (Mark mark : MARKS) {
      if (small.startsWith(mark.start().toLowerCase(Locale.ROOT))) {
        return mark.kind();
      }
    }
    String markup = small.replaceFirst("^(\u00EF\u00BB\u00BF)?\\s*", "");
    for (Mark mark : MARKUP) {
      if (markup.startsWith(mark.start())) {
        return mark.kind();
      }
    }
    return TextEncoding.utf16(head) == null && isSteered(head) ? "BIN" : null;
  }

  /** Whether more than a stray sign, which somebody pasted, is none that text has. */
  private static boolean isSteered(byte[] head) {
    int steering = 0;
    for (byte sign : head) {
      boolean white = sign >= '\t' && sign <= '\r';
      boolean endOfFile = sign == 0x1A;
      if (sign >= 0 && sign < ' ' && !white && !endOfFile) {
        steering++;
      }
    }
    return steering * TEXT_PER_STRAY_SIGN > head.length;
  }
}
