package nl.sectordeal.report.machine;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One sorted stretch of a {@link SortedFile}, read from its first line to its last. */
final class SortedStretch implements Comparable<SortedStretch> {
  private final FileChannel file;
  private final CsvForm<?> form;
  private final CsvOrder order;
  private final @Nullable Predicate<String> dropped;
  private long position;
  private final long end;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
  private int length;

  private SortedStretch(
      FileChannel file,
      CsvForm<?> form,
      @Nullable Predicate<String> dropped,
      long start,
      long size) {
    this.file = file;
    this.form = form;
    this.order = form.order();
    this.dropped = dropped;
    this.position = start;
    this.end = start + size;
  }

  /**
   * All stretches of a file, each standing before its first line.
   *
   * @param dropped whether the lines of the person with this number are left out; null: none are
   */
  static List<SortedStretch> of(
      FileChannel file, Path name, CsvForm<?> form, @Nullable Predicate<String> dropped)
      throws IOException {
    ByteBuffer tail = read(file, file.size() - 2L * Long.BYTES, 2 * Long.BYTES, name);
    if (tail.getLong(Long.BYTES) != SortedFile.COMPLETE) {
      throw incomplete(name);
    }
    int count = Math.toIntExact(tail.getLong());
    ByteBuffer sizes =
        read(file, file.size() - (count + 2L) * Long.BYTES, count * Long.BYTES, name);
    List<SortedStretch> stretches = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < count; i++) {
      long size = sizes.getLong();
      stretches.add(new SortedStretch(file, form, dropped, start, size));
      start += size;
    }
    return stretches;
  }

  static FileChannel open(Path file) throws IOException {
    return FileChannel.open(file, StandardOpenOption.READ);
  }

  private static ByteBuffer read(FileChannel file, long position, int size, Path name)
      throws IOException {
    if (position < 0) {
      throw incomplete(name);
    }
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (file.read(bytes, position + bytes.position()) < 0) {
        throw incomplete(name);
      }
    }
    return bytes.flip();
  }

  private static IOException incomplete(Path name) {
    return new IOException(
        "The sorted run " + name + " was never completed: write its partition again");
  }

  /** Goes to the next line that is not left out; false when there is none. */
  boolean next() throws IOException {
    do {
      buffer.position(buffer.position() + length);
      length = 0;
      if (!buffer.hasRemaining() && position == end) {
        return false;
      }
      fill(Integer.BYTES);
      length = buffer.getInt();
      fill(length);
    } while (dropped != null && dropped.test(person()));
    return true;
  }

  private String person() {
    return CsvOrder.field(buffer.array(), buffer.position(), form.personColumn());
  }

  /** Makes sure that the buffer holds this many bytes from its position on. */
  private void fill(int wanted) throws IOException {
    if (buffer.remaining() >= wanted) {
      return;
    }
    ByteBuffer room =
        wanted > buffer.capacity() ? ByteBuffer.allocate(2 * wanted).put(buffer) : buffer.compact();
    room.limit((int) Math.min(room.capacity(), room.position() + (end - position)));
    while (room.position() < wanted) {
      int count = file.read(room, position);
      if (count < 0) {
        throw new EOFException("A sorted run ends in the middle of a line");
      }
      position += count;
    }
    buffer = room.flip();
  }

  void writeLine(SortedFile.Blocks csv, SortedFile kept) throws IOException {
    csv.write(buffer.array(), buffer.position(), length);
    kept.add(buffer.array(), buffer.position(), length);
  }

  @Override
  public int compareTo(SortedStretch other) {
    int from = buffer.position();
    int otherFrom = other.buffer.position();
    return order.compare(
        buffer.array(),
        from,
        from + length,
        other.buffer.array(),
        otherFrom,
        otherFrom + other.length);
  }
}
