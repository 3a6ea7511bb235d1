package nl.sectordeal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The machine that figures were measured on, in words. */
final class Machine {
  private static final Path PROCESSORS = Path.of("/proc/cpuinfo");
  private static final Path MEMORY = Path.of("/proc/meminfo");

  private Machine() {}

  static String description() {
    return "%s; %d processors (%s); memory %s; Java %s; running %s"
        .formatted(
            System.getProperty("os.name") + " " + System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            value(PROCESSORS, "model name"),
            value(MEMORY, "MemTotal"),
            System.getProperty("java.runtime.version"),
            ProgramRun.subject());
  }

  private static String value(Path file, String name) {
    if (!Files.exists(file)) {
      return "unknown";
    }
    try {
      List<String> lines = Files.readAllLines(file);
      return lines.stream()
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("unknown");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
