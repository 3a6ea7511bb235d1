package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import nl.sectordeal.period.DutchDay;
import org.jspecify.annotations.Nullable;

/**
 * Holds a data folder for one process at a time, and tells a second one who has it. The operating
 * system lets go of it when the process dies, so a killed run leaves nothing to clear.
 */
final class DataLock implements AutoCloseable {
  private static final String FILE = "in-use";

  /**
   * The lock lies far behind the text, so that another process can read who holds it, on Windows
   * too.
   */
  private static final long LOCKED_BYTE = 1 << 20;

  private final FileChannel channel;
  private final FileLock lock;

  private DataLock(FileChannel channel, FileLock lock) {
    this.channel = channel;
    this.lock = lock;
  }

  static DataLock take(Path data, String what, Clock clock) {
    Path file = data.resolve(FILE);
    try {
      FileChannel channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = read(channel);
        channel.close();
        throw new InUse("mistake.inUse", Map.of("data", data, "holder", holder));
      }
      write(channel, what, clock);
      return new DataLock(channel, lock);
    } catch (IOException e) {
      throw new UserMistake("mistake.data", Map.of("data", data), e);
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException heldByThisProcess) {
      return null;
    }
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer text = ByteBuffer.allocate(500);
    channel.read(text, 0);
    return StandardCharsets.UTF_8.decode(text.flip()).toString().strip();
  }

  private static void write(FileChannel channel, String what, Clock clock) throws IOException {
    String holder =
        what
            + " (pid "
            + ProcessHandle.current().pid()
            + ", "
            + DutchDay.clock(clock.instant())
            + ")";
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
  }

  @Override
  public void close() {
    try {
      channel.truncate(0);
      lock.release();
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
