package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Spares a short command the second, thorough compilation of its code, which costs the JVM more
 * than it earns before the command is done (kort commando). It makes no difference to what comes
 * out.
 *
 * <p>A jar cannot ask for options of the JVM; this one can be given while it runs. A JVM that does
 * not know it goes on as it was.
 */
public final class ShortCommand {
  /** Some 150,000 rows; with ten times as many the thorough compilation pays. */
  private static final long MOST_BYTES = 16L << 20;

  private static final String NOTHING_THOROUGHLY = "[{match: \"*.*\", c2: {Exclude: true}}]";

  private static final AtomicBoolean ALONE = new AtomicBoolean();

  private ShortCommand() {}

  /** Says that the process is there for one command, and ends with it. */
  public static void endsTheProcess() {
    ALONE.set(true);
  }

  /**
   * Begins, where the process ends with the command and the job is a small one; does not wait.
   *
   * @param inbox of the job: what lies there tells how large it is
   */
  public static void begin(Path inbox) {
    if (ALONE.compareAndSet(true, false)) {
      Thread thread = new Thread(() -> begin(inbox, MOST_BYTES), "short-command");
      thread.setDaemon(true);
      // Without it the command is slower and gives the same.
      thread.setUncaughtExceptionHandler((failed, e) -> {});
      thread.start();
    }
  }

  private static void begin(Path inbox, long most) {
    try {
      if (bytes(inbox) <= most) {
        compileLightly();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (JMException e) {
      throw new IllegalStateException("This JVM takes no directives", e);
    }
  }

  private static long bytes(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  private static void compileLightly() throws IOException, JMException {
    Path directives = Files.createTempFile("sectordeal", ".json");
    // The command may be done, and the process gone, before this thread is.
    directives.toFile().deleteOnExit();
    try {
      Files.writeString(directives, NOTHING_THOROUGHLY);
      ManagementFactory.getPlatformMBeanServer()
          .invoke(
              new ObjectName("com.sun.management:type=DiagnosticCommand"),
              "compilerDirectivesAdd",
              new Object[] {new String[] {directives.toString()}},
              new String[] {String[].class.getName()});
    } finally {
      Files.delete(directives);
    }
  }
}
