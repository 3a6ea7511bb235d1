package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.ObjectName;
import nl.sectordeal.job.ShortCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which processes compile their code lightly: what holds of them, the JVM is asked. */
class ShortCommandTest {
  private static final String LIGHTLY = "Exclude:true";

  @TempDir Path inbox;

  @Test
  void a_command_with_little_to_read_compiles_lightly() throws Exception {
    Files.writeString(inbox.resolve("a.csv"), "Nr;Naam\n");

    assertThat(directives("alone", inbox)).contains(LIGHTLY);
    assertThat(directives("alone", inbox.resolve("nowhere"))).contains(LIGHTLY);
  }

  @Test
  void a_command_with_much_to_read_compiles_thoroughly() throws Exception {
    large(inbox.resolve("a.csv"));
    large(Files.createDirectory(inbox.resolve("gemeente")).resolve("b.csv"));

    assertThat(directives("alone", inbox)).doesNotContain(LIGHTLY);
  }

  @Test
  void a_process_that_stays_compiles_thoroughly() throws Exception {
    assertThat(directives("among others", inbox)).doesNotContain(LIGHTLY);
  }

  /** Nine mebibytes, of which nothing is written. */
  private static void large(Path file) throws IOException {
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(9L << 20);
    }
  }

  private String directives(String process, Path read) throws Exception {
    try (OtherProcess other =
        OtherProcess.start(inbox, Asked.class.getName(), List.of(process, read.toString()))) {
      assertThat(other.exit()).as(other.said()).isZero();
      return other.said().replace(" ", "");
    }
  }

  /** Begins, waits until that is done, and tells what the JVM was told. */
  static final class Asked {
    private Asked() {}

    public static void main(String[] words) throws Exception {
      if (words[0].equals("alone")) {
        ShortCommand.endsTheProcess();
      }
      ShortCommand.begin(Path.of(words[1]));
      for (Thread thread : Thread.getAllStackTraces().keySet()) {
        if (thread.getName().equals("short-command")) {
          thread.join();
        }
      }
      System.out.println(
          ManagementFactory.getPlatformMBeanServer()
              .invoke(
                  new ObjectName("com.sun.management:type=DiagnosticCommand"),
                  "compilerDirectivesPrint",
                  new Object[0],
                  new String[0]));
    }
  }
}
