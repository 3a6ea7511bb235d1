package nl.sectordeal.record.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLStreamException;

/**
 * Empties rows of a sheet. Texts that no other cell of the workbook points to are emptied with
 * them, and so are notes on those rows; all other parts are copied as they are.
 */
final class SheetBlanking {
  private static final String SHARED = "/sharedstrings.xml";

  private final Set<Integer> kept;
  private final Set<Integer> rows;

  SheetBlanking(Set<Integer> kept, Set<Integer> rows) {
    this.kept = kept;
    this.rows = rows;
  }

  /**
   * Writes the workbook anew.
   *
   * @param sheet name of the part that the rows stand in
   */
  void write(String sheet, Path from, Path to) throws IOException {
    try (ZipFile zip = new ZipFile(from.toFile());
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(to))) {
      BitSet used = used(zip, sheet);
      var entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        ZipEntry copy = new ZipEntry(entry.getName());
        copy.setTime(entry.getTime());
        out.putNextEntry(copy);
        try (InputStream in = zip.getInputStream(entry)) {
          copy(kind(entry.getName(), sheet), used, in, out);
        }
        out.closeEntry();
      }
    } catch (XMLStreamException e) {
      throw new IOException("A part of a workbook cannot be written anew", e);
    }
  }

  private enum Kind {
    SHEET,
    TEXTS,
    NOTES,
    OTHER
  }

  private static Kind kind(String part, String sheet) {
    String small = part.toLowerCase(Locale.ROOT);
    if (("/" + part).equals(sheet)) {
      return Kind.SHEET;
    }
    if (("/" + small).endsWith(SHARED)) {
      return Kind.TEXTS;
    }
    return small.endsWith(".xml") && small.contains("comments") ? Kind.NOTES : Kind.OTHER;
  }

  private void copy(Kind kind, BitSet used, InputStream in, OutputStream out)
      throws IOException, XMLStreamException {
    switch (kind) {
      case SHEET -> new XmlBlanking(out).cells(in, rows, kept);
      case TEXTS -> new XmlBlanking(out).texts(in, used);
      case NOTES -> new XmlBlanking(out).notes(in, rows);
      case OTHER -> in.transferTo(out);
    }
  }

  /** Numbers of the shared texts that stay in use, in any sheet. */
  private BitSet used(ZipFile zip, String sheet) throws IOException, XMLStreamException {
    BitSet used = new BitSet();
    var entries = zip.entries();
    while (entries.hasMoreElements()) {
      ZipEntry entry = entries.nextElement();
      boolean worksheet = entry.getName().contains("/worksheets/");
      if (worksheet && entry.getName().endsWith(".xml")) {
        try (InputStream in = zip.getInputStream(entry)) {
          Set<Integer> without = ("/" + entry.getName()).equals(sheet) ? rows : Set.of();
          XmlBlanking.addTextsUsed(in, without, kept, used);
        }
      }
    }
    return used;
  }
}
