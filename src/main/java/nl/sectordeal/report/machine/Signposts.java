package nl.sectordeal.report.machine;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Where lines of a kept list begin, one for every so many bytes, in a file of their own beside it
 * (wegwijzers). They are written last: a list without them, or of another size, was never completed
 * or is not as it was kept.
 */
final class Signposts {
  /** Bytes from one signpost to the next; what a search reads in vain. */
  private static final long BETWEEN = 1 << 16;

  /** Ends a complete file; the letters of "wegwijze". */
  private static final long COMPLETE = 0x77656777696a7a65L;

  private final long[] starts;
  private final long end;

  private Signposts(long[] starts, long end) {
    this.starts = starts;
    this.end = end;
  }

  private static Path beside(Path list) {
    return list.resolveSibling(list.getFileName() + ".signposts");
  }

  /**
   * Those of a list.
   *
   * @throws IOException also when the list is not as it was kept
   */
  static Signposts read(Path list) throws IOException {
    byte[] file = Files.readAllBytes(beside(list));
    ByteBuffer numbers = ByteBuffer.wrap(file);
    int count = file.length / Long.BYTES - 2;
    if (count < 0 || numbers.getLong((count + 1) * Long.BYTES) != COMPLETE) {
      throw new EOFException("The list " + list + " was never completed");
    }
    long[] starts = new long[count];
    numbers.asLongBuffer().get(starts);
    long end = numbers.getLong(count * Long.BYTES);
    if (Files.size(list) != end) {
      throw new IOException("The list " + list + " is not as it was kept");
    }
    return new Signposts(starts, end);
  }

  int count() {
    return starts.length;
  }

  /** Where the line at a signpost begins, in bytes; the first is the first below the header. */
  long start(int signpost) {
    return starts[signpost];
  }

  /** Size of the list, in bytes. */
  long end() {
    return end;
  }

  /** Notes where lines begin while a list is written. For one thread. */
  static final class Notes {
    private final List<Long> starts = new ArrayList<>();
    private long position;
    private long next;

    /** Goes on behind the header. */
    void passHeader(int length) {
      position += length;
      next = position;
    }

    /** Goes on behind a line. */
    void passLine(int length) {
      if (position >= next) {
        starts.add(position);
        next = position + BETWEEN;
      }
      position += length;
    }

    /** Writes them beside a list that is whole. */
    void writeBeside(Path list) throws IOException {
      ByteBuffer numbers = ByteBuffer.allocate((starts.size() + 2) * Long.BYTES);
      starts.forEach(numbers::putLong);
      numbers.putLong(position).putLong(COMPLETE);
      Files.write(beside(list), numbers.array());
    }
  }
}
