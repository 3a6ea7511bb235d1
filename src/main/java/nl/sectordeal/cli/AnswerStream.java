package nl.sectordeal.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where answers go: remembers that one could not be written. What prints to it does not notice, so
 * that the command itself is done to its end.
 */
final class AnswerStream extends FilterOutputStream {
  /** The reader went away, as {@code head} does when it has enough; in Dutch and English. */
  private static final List<String> ENOUGH = List.of("pipe", "pijp");

  private @Nullable IOException failed;

  AnswerStream(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int octet) {
    write(new byte[] {(byte) octet}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) {
    // After a gap nothing more: an answer that goes on after one looks whole.
    if (failed == null) {
      try {
        out.write(bytes, from, length);
      } catch (IOException e) {
        failed = e;
      }
    }
  }

  @Override
  public void flush() {
    if (failed == null) {
      try {
        out.flush();
      } catch (IOException e) {
        failed = e;
      }
    }
  }

  /** Whether something of it is lost to somebody who still wanted it. */
  boolean isLost() {
    if (failed == null) {
      return false;
    }
    String why = String.valueOf(failed.getMessage()).toLowerCase(Locale.ROOT);
    return ENOUGH.stream().noneMatch(why::contains);
  }
}
