package nl.sectordeal.job.dossier;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * What a zip has beside its files: nothing, when it is a dossier (omslag). Something could be
 * hidden there that no list of hashes is about.
 */
final class Wrapping {
  /** {@code PK} and two numbers: what the first file begins with. */
  private static final int FIRST_FILE = 0x04034b50;

  /** The same of the record that ends a zip. */
  private static final int LAST_RECORD = 0x06054b50;

  /** Of that record, when nothing follows it. */
  private static final int LENGTH = 22;

  /** In that record, where the list of files begins when a larger record says so. */
  private static final long LARGE = 0xFFFFFFFFL;

  private Wrapping() {}

  /** Whether a zip begins with a file and ends with its own record, and has no remark. */
  static boolean isBare(Path zip) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(zip.toFile(), "r")) {
      long end = file.length() - LENGTH;
      if (end < 0 || read(file, 0, Integer.BYTES).getInt(0) != FIRST_FILE) {
        return false;
      }
      ByteBuffer record = read(file, end, LENGTH);
      long size = Integer.toUnsignedLong(record.getInt(12));
      long from = Integer.toUnsignedLong(record.getInt(16));
      return record.getInt(0) == LAST_RECORD
          && record.getShort(20) == 0
          && (from == LARGE || size == LARGE || from + size == end);
    }
  }

  private static ByteBuffer read(RandomAccessFile file, long from, int length) throws IOException {
    byte[] bytes = new byte[length];
    file.seek(from);
    file.readFully(bytes);
    return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
  }
}
