package nl.sectordeal.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Runs the program as a process of its own, as a user does, and times it. */
final class ProgramRun {
  private static final Path JAR = Path.of("target", "sectordeal.jar");
  private static final Pattern STAGE = Pattern.compile("([1-6] \\p{L}+): .*");
  private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");
  private static final int MILLISECONDS_BETWEEN_LOOKS = 20;
  private static final double BILLION = 1e9;

  private final List<String> command = new ArrayList<>();
  private volatile Duration cpu = Duration.ZERO;
  private volatile long megabytes;

  /**
   * A run with these options of the JVM and arguments of the program: of the jar where there is
   * one, else of the classes of this process.
   */
  ProgramRun(List<String> jvm, String... arguments) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvm);
    if (Files.exists(JAR)) {
      command.addAll(List.of("-jar", JAR.toString()));
    } else {
      command.addAll(List.of("-cp", System.getProperty("java.class.path")));
      command.add("nl.sectordeal.cli.Main");
    }
    command.addAll(List.of(arguments));
  }

  /** What is run: the jar, or classes. */
  static String subject() {
    return Files.exists(JAR) ? JAR.toString() : "classes";
  }

  /**
   * Runs to the end.
   *
   * @throws IllegalStateException when the program fails, with all it said
   */
  Timing run() throws IOException, InterruptedException {
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    ScheduledExecutorService looks = Executors.newSingleThreadScheduledExecutor();
    looks.scheduleAtFixedRate(
        () -> look(process), 0, MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
    List<String> said = new ArrayList<>();
    Map<String, Double> stages = read(process, start, said);
    int exit = process.waitFor();
    double seconds = (System.nanoTime() - start) / BILLION;
    looks.shutdownNow();
    if (exit != 0 && exit != 3) {
      throw new IllegalStateException("Exit " + exit + ":\n" + String.join("\n", said));
    }
    return new Timing(stages, seconds, cpu.toMillis() / 1000.0, megabytes);
  }

  private static Map<String, Double> read(Process process, long start, List<String> said)
      throws IOException {
    Map<String, Double> stages = new LinkedHashMap<>();
    double last = 0;
    try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        said.add(line);
        Matcher stage = STAGE.matcher(line);
        if (stage.matches()) {
          double now = (System.nanoTime() - start) / BILLION;
          stages.put(stage.group(1), now - last);
          last = now;
        }
      }
    }
    return stages;
  }

  /** What a process used is gone when it is, so the last look before its end is what is told. */
  private void look(Process process) {
    process.info().totalCpuDuration().ifPresent(used -> cpu = used);
    megabytes = Math.max(megabytes, peak(process.pid()));
  }

  private static long peak(long process) {
    Path status = Path.of("/proc", Long.toString(process), "status");
    try (Stream<String> lines = Files.lines(status)) {
      return lines
          .map(PEAK::matcher)
          .filter(Matcher::matches)
          .mapToLong(found -> Long.parseLong(found.group(1)) / 1024)
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
