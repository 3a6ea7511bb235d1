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
  private final Signposts signposts;
  private final ICSVParser parser = new RFC4180Parser();
  private ByteBuffer block = ByteBuffer.allocate(BLOCK).limit(0);
  private long blockStart;

  private SortedLookup(FileChannel file, Signposts signposts) {
    this.file = file;
    this.signposts = signposts;
  }

  /**
   * Opens a kept list.
   *
   * @throws IOException also when it is not complete
   */
  public static SortedLookup open(Path list) throws IOException {
    Signposts signposts = Signposts.read(list);
    return new SortedLookup(FileChannel.open(list, StandardOpenOption.READ), signposts);
  }

  /** Gives every line whose first columns are these, in order. */
  public void scan(Consumer<String[]> lines, String... key) throws IOException {
    byte[] wanted = new SortedRun.CsvLine().bytes(key);
    CsvOrder order = new CsvOrder(key.length);
    long end = signposts.end();
    long position = signposts.count() == 0 ? end : signposts.start(lastBefore(wanted, order));
    while (position < end) {
      int length = load(position);
      int compared = order.compareKeys(block.array(), offset(position), wanted, 0);
      if (compared > 0) {
        return;
      }
      if (compared == 0) {
        lines.accept(fields(offset(position), length));
      }
      position += length;
    }
  }

  /** The last signpost at a line that comes before the wanted ones; the first when none does. */
  private int lastBefore(byte[] wanted, CsvOrder order) throws IOException {
    int low = 0;
    int high = signposts.count() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      load(signposts.start(middle));
      if (order.compareKeys(block.array(), offset(signposts.start(middle)), wanted, 0) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /** Makes sure that the line at a position is in memory, and says how long it is. */
  private int load(long position) throws IOException {
    if (position < blockStart || position >= blockStart + block.limit()) {
      read(position, 1);
    }
    int behind = CsvOrder.behindLine(block.array(), offset(position), block.limit());
    while (behind < 0) {
      if (blockStart + block.limit() == signposts.end()) {
        throw new EOFException("A kept list is cut off");
      }
      read(position, block.limit() - offset(position) + 1);
      behind = CsvOrder.behindLine(block.array(), offset(position), block.limit());
    }
    return behind - offset(position);
  }

  private void read(long position, int wanted) throws IOException {
    block = wanted > block.capacity() ? ByteBuffer.allocate(2 * wanted) : block.clear();
    block.limit((int) Math.min(block.capacity(), signposts.end() - position));
    while (block.hasRemaining()) {
      if (file.read(block, position + block.position()) < 0) {
        throw new EOFException("A kept list is cut off");
      }
    }
    block.flip();
    blockStart = position;
  }

  private int offset(long position) {
    return (int) (position - blockStart);
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
