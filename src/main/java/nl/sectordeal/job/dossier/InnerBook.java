package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;

/**
 * What is in a workbook, in both ways in which programs read one: from its first byte on, and by
 * the list at its end, which spreadsheets go by (werkboek in het dossier). In an honest workbook
 * the two are the same; of two that were put behind one another each way shows another one.
 *
 * @param bare whether there is nothing before, behind or beside its parts
 */
record InnerBook(List<Sheet> fromTheFirst, List<Sheet> byTheList, boolean bare) {
  private static final long LARGEST = 1 << 28;

  /** A part by its name and hash. */
  record Sheet(String name, Hash.Sum sum) {}

  /**
   * Reads a workbook.
   *
   * @param work folder in which it may be laid down meanwhile
   * @throws IOException when it cannot be read in both ways, or is too large to be one
   */
  static InnerBook of(InputStream book, Path work) throws IOException {
    Path file = Files.createTempFile(work, "book", ".xlsx");
    try {
      try (OutputStream to = Files.newOutputStream(file)) {
        book.transferTo(to);
      }
      return new InnerBook(fromTheFirst(file), byTheList(file), Wrapping.isBare(file));
    } finally {
      Files.delete(file);
    }
  }

  private static List<Sheet> fromTheFirst(Path file) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      long left = LARGEST;
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        left = add(entry, zip, left, sheets);
      }
    }
    return sheets;
  }

  private static List<Sheet> byTheList(Path file) throws IOException {
    List<Sheet> sheets = new ArrayList<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      long left = LARGEST;
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          left = add(entry, in, left, sheets);
        }
      }
    }
    return sheets;
  }

  private static long add(ZipEntry entry, InputStream in, long left, List<Sheet> sheets)
      throws IOException {
    Hash.Sum sum = Hash.of(in);
    if (sum.bytes() > left) {
      throw new Archive.TooLarge();
    }
    sheets.add(new Sheet(entry.getName(), sum));
    return left - sum.bytes();
  }
}
