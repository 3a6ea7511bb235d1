package nl.sectordeal.report.machine;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes lines in sorted stretches, each line with its length before it, and at the end where each
 * stretch lies. Closing it completes it; one that was never closed is recognised by who reads it.
 */
final class SortedFile implements AutoCloseable {
  /** Ends a complete file; the letters of "sortedru". */
  static final long COMPLETE = 0x736f727465647275L;

  private final Blocks out;
  private final List<Long> stretches = new ArrayList<>();
  private long size;

  SortedFile(Path file) throws IOException {
    this.out = new Blocks(Files.newOutputStream(file));
  }

  /** Adds a line to the stretch in the making. */
  void add(byte[] text, int from, int length) throws IOException {
    out.write(length);
    out.write(text, from, length);
    size += Integer.BYTES + length;
  }

  void endStretch() {
    if (size > 0) {
      stretches.add(size);
      size = 0;
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      endStretch();
      ByteBuffer end = ByteBuffer.allocate((stretches.size() + 2) * Long.BYTES);
      stretches.forEach(end::putLong);
      end.putLong(stretches.size()).putLong(COMPLETE);
      out.write(end.array(), 0, end.capacity());
    }
  }

  /** Gathers what is written into large blocks; for one thread. */
  static final class Blocks implements AutoCloseable {
    private final OutputStream out;
    private final ByteBuffer block = ByteBuffer.allocate(1 << 17);

    Blocks(OutputStream out) {
      this.out = out;
    }

    void write(int number) throws IOException {
      if (block.remaining() < Integer.BYTES) {
        flush();
      }
      block.putInt(number);
    }

    void write(byte[] bytes, int from, int length) throws IOException {
      if (block.remaining() < length) {
        flush();
      }
      if (length > block.capacity()) {
        out.write(bytes, from, length);
      } else {
        block.put(bytes, from, length);
      }
    }

    private void flush() throws IOException {
      out.write(block.array(), 0, block.position());
      block.clear();
    }

    @Override
    public void close() throws IOException {
      try (out) {
        flush();
      }
    }
  }
}
