package nl.sectordeal.report.machine;

import com.opencsv.ICSVParser;
import com.opencsv.RFC4180Parser;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;

/**
 * Finds lines of a kept list by their leading key columns, without reading the rest (opzoeken). The
 * list must be one stretch, as a merge writes it. For one thread.
 */
public final class SortedLookup implements AutoCloseable {
  private static final int BLOCK = 1 << 17;

  private final FileChannel file;
  private final long end;
  private final long[] signposts;
  private final ICSVParser parser = new RFC4180Parser();
  private ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
  private long blockStart;

  private SortedLookup(FileChannel file, long end, long[] signposts) {
    this.file = file;
    this.end = end;
    this.signposts = signposts;
  }

  /**
   * Opens a kept list.
   *
   * @throws IOException also when it is not complete
   */
  public static SortedLookup open(Path list) throws IOException {
    FileChannel file = FileChannel.open(list, StandardOpenOption.READ);
    try {
      long[] tail = longs(file, file.size() - 2L * Long.BYTES, 2);
      if (tail[1] != SortedFile.COMPLETE || tail[0] > 1) {
        throw new IOException("The list " + list + " was never completed");
      }
      if (tail[0] == 0) {
        return new SortedLookup(file, 0, new long[0]);
      }
      long end = longs(file, file.size() - 3L * Long.BYTES, 1)[0];
      int count = Math.toIntExact((file.size() - 3L * Long.BYTES - end) / Long.BYTES);
      return new SortedLookup(file, end, longs(file, end, count));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static long[] longs(FileChannel file, long position, int count) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(count * Long.BYTES);
    while (bytes.hasRemaining()) {
      if (position < 0 || file.read(bytes, position + bytes.position()) < 0) {
        throw new EOFException("A kept list is cut off");
      }
    }
    long[] longs = new long[count];
    bytes.flip().asLongBuffer().get(longs);
    return longs;
  }

  /** Gives every line whose first columns are these, in order. */
  public void scan(Consumer<String[]> lines, String... key) throws IOException {
    byte[] wanted = new SortedRun.CsvLine().bytes(key);
    CsvOrder order = new CsvOrder(key.length);
    long position = signposts.length == 0 ? end : signposts[lastBefore(wanted, order)];
    while (position < end) {
      int length = load(position);
      int compared = order.compareKeys(block.array(), offset(position), wanted, 0);
      if (compared > 0) {
        return;
      }
      if (compared == 0) {
        lines.accept(fields(offset(position), length));
      }
      position += Integer.BYTES + length;
    }
  }

  /** The last signpost at a line that comes before the wanted ones; the first when none does. */
  private int lastBefore(byte[] wanted, CsvOrder order) throws IOException {
    int low = 0;
    int high = signposts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      load(signposts[middle]);
      if (order.compareKeys(block.array(), offset(signposts[middle]), wanted, 0) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Makes sure that the line at a position is in memory, and says how long it is. */
  private int load(long position) throws IOException {
    long at = position - blockStart;
    if (at < 0 || at + Integer.BYTES > block.limit()) {
      read(position, Integer.BYTES);
    }
    int length = block.getInt((int) (position - blockStart));
    if (position - blockStart + Integer.BYTES + length > block.limit()) {
      read(position, Integer.BYTES + length);
    }
    return length;
  }

  private void read(long position, int wanted) throws IOException {
    block = wanted > block.capacity() ? ByteBuffer.allocate(2 * wanted) : block.clear();
    block.limit((int) Math.min(block.capacity(), end - position));
    while (block.hasRemaining()) {
      if (file.read(block, position + block.position()) < 0) {
        throw new EOFException("A kept list is cut off");
      }
    }
    block.flip();
    blockStart = position;
  }

  private int offset(long position) {
    return (int) (position - blockStart) + Integer.BYTES;
  }

  private String[] fields(int from, int length) throws IOException {
    String line = new String(block.array(), from, length - 1, StandardCharsets.UTF_8);
    return line.indexOf('"') < 0 ? line.split(",", -1) : parser.parseLineMulti(line);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
