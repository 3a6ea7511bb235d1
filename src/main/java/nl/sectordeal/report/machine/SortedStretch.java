package nl.sectordeal.report.machine;

import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One sorted stretch of a {@link SortedRun}, read from its first line to its last. */
final class SortedStretch implements Comparable<SortedStretch> {
  private static final int HEAD = 2 * Integer.BYTES;

  private final FileChannel file;
  private long position;
  private final long end;
  private ByteBuffer buffer = ByteBuffer.allocate(1 << 16).limit(0);
  private int keyStart;
  private int keyLength;
  private int textLength;

  private SortedStretch(FileChannel file, long start, long size) {
    this.file = file;
    this.position = start;
    this.end = start + size;
  }

  /** All stretches of a file, each standing before its first line. */
  static List<SortedStretch> of(FileChannel file, Path name) throws IOException {
    ByteBuffer tail = read(file, file.size() - 2L * Long.BYTES, 2 * Long.BYTES, name);
    if (tail.getLong(Long.BYTES) != SortedRun.COMPLETE) {
      throw incomplete(name);
    }
    int count = Math.toIntExact(tail.getLong());
    ByteBuffer sizes =
        read(file, file.size() - (count + 2L) * Long.BYTES, count * Long.BYTES, name);
    List<SortedStretch> stretches = new ArrayList<>();
    long start = 0;
    for (int i = 0; i < count; i++) {
      long size = sizes.getLong();
      stretches.add(new SortedStretch(file, start, size));
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

  /** Goes to the next line; false when there is none. */
  boolean next() throws IOException {
    buffer.position(buffer.position() + (keyLength + textLength));
    keyLength = 0;
    textLength = 0;
    if (!buffer.hasRemaining() && position == end) {
      return false;
    }
    fill(HEAD);
    keyLength = buffer.getInt();
    textLength = buffer.getInt();
    fill(keyLength + textLength);
    keyStart = buffer.position();
    return true;
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

  void writeLine(OutputStream out) throws IOException {
    out.write(buffer.array(), keyStart + keyLength, textLength);
  }

  @Override
  public int compareTo(SortedStretch other) {
    int byKey = compare(other, keyStart, keyLength, other.keyStart, other.keyLength);
    return byKey == 0
        ? compare(
            other,
            keyStart + keyLength,
            textLength,
            other.keyStart + other.keyLength,
            other.textLength)
        : byKey;
  }

  private int compare(SortedStretch other, int from, int length, int otherFrom, int otherLength) {
    return Arrays.compareUnsigned(
        buffer.array(),
        from,
        from + length,
        other.buffer.array(),
        otherFrom,
        otherFrom + otherLength);
  }
}
