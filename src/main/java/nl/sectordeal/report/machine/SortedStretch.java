package nl.sectordeal.report.machine;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * One sorted stretch of lines, read from its first to its last: of a {@link SortedFile}, or a whole
 * list as it was kept.
 */
final class SortedStretch implements Comparable<SortedStretch> {
  private final FileChannel file;
  private final CsvForm<?> form;
  private final CsvOrder order;
  private final LeftOut leftOut;
  private final boolean told;
  private long position;
  private final long end;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
  private int length;

  /**
   * @param leftOut persons whose lines are passed over
   * @param told whether the length of each line stands before it
   */
  private SortedStretch(
      FileChannel file, CsvForm<?> form, LeftOut leftOut, boolean told, long start, long end) {
    this.file = file;
    this.form = form;
    this.order = form.order();
    this.leftOut = leftOut;
    this.told = told;
    this.position = start;
    this.end = end;
  }

  /** The lines of a kept list, standing before the first. */
  static SortedStretch ofKept(FileChannel file, Path list, CsvForm<?> form, LeftOut leftOut)
      throws IOException {
    Signposts signposts = Signposts.read(list);
    long start = signposts.count() == 0 ? signposts.end() : signposts.start(0);
    return new SortedStretch(file, form, leftOut, false, start, signposts.end());
  }

  /** All stretches of a sorted file, each standing before its first line. */
  static List<SortedStretch> of(FileChannel file, Path name, CsvForm<?> form) throws IOException {
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
      stretches.add(new SortedStretch(file, form, LeftOut.NONE, true, start, start + size));
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
      length = told ? toldLength() : lengthToEnd();
    } while (!told && isLeftOut());
    return true;
  }

  private int toldLength() throws IOException {
    fill(Integer.BYTES);
    int told = buffer.getInt();
    fill(told);
    return told;
  }

  private int lengthToEnd() throws IOException {
    int behind = CsvOrder.behindLine(buffer.array(), buffer.position(), buffer.limit());
    while (behind < 0) {
      fill(buffer.remaining() + 1);
      behind = CsvOrder.behindLine(buffer.array(), buffer.position(), buffer.limit());
    }
    return behind - buffer.position();
  }

  private boolean isLeftOut() {
    byte[] text = buffer.array();
    int person = CsvOrder.startOfField(text, buffer.position(), form.personColumn());
    return leftOut.holds(text, person, CsvOrder.endOfField(text, person));
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

  void writeLine(SortedFile.Blocks csv, Signposts.Notes signposts) throws IOException {
    csv.write(buffer.array(), buffer.position(), length);
    signposts.passLine(length);
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
