package nl.sectordeal.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/** The program in a process of its own, as a user starts it. */
final class OtherProcess implements AutoCloseable {
  private static final long MINUTES = 5;

  private final Process process;
  private final BufferedReader said;
  private final List<String> lines = new ArrayList<>();

  private OtherProcess(Process process) {
    this.process = process;
    this.said = process.inputReader(StandardCharsets.UTF_8);
  }

  /** Starts it in a folder; what it says, answers and complaints, is read as it comes. */
  static OtherProcess start(Path folder, List<String> words) throws IOException {
    return start(folder, Main.class.getName(), words);
  }

  static OtherProcess start(Path folder, String main, List<String> words) throws IOException {
    return start(folder, List.of(), main, words);
  }

  /** Starts it on a machine that speaks this language. */
  static OtherProcess startIn(Locale language, Path folder, List<String> words) throws IOException {
    List<String> flags =
        List.of(
            "-Duser.language=" + language.getLanguage(), "-Duser.country=" + language.getCountry());
    return start(folder, flags, Main.class.getName(), words);
  }

  private static OtherProcess start(
      Path folder, List<String> flags, String main, List<String> words) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.awt.headless=true", "-cp"));
    command.add(classPath());
    command.add(main);
    command.addAll(words);
    return new OtherProcess(
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start());
  }

  /** Where our classes come from, also when a launcher loaded them in its own way. */
  private static String classPath() {
    List<String> entries = new ArrayList<>();
    if (Main.class.getClassLoader() instanceof URLClassLoader loader) {
      for (URL url : loader.getURLs()) {
        entries.add(Path.of(URI.create(url.toString())).toString());
      }
    } else {
      for (String entry : System.getProperty("java.class.path").split(File.pathSeparator, -1)) {
        entries.add(Path.of(entry).toAbsolutePath().toString());
      }
    }
    return String.join(File.pathSeparator, entries);
  }

  /** Reads on until a line with these words; false when the process ended without them. */
  boolean waitFor(String words) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      lines.add(line);
      if (line.contains(words)) {
        return true;
      }
    }
    return false;
  }

  /** All that it said so far. */
  String said() {
    return String.join("\n", lines);
  }

  /** Kills it like a power cut. */
  void kill() throws InterruptedException {
    process.destroyForcibly();
    process.waitFor(MINUTES, TimeUnit.MINUTES);
  }

  /** Kills it like a power cut after this long, unless it is done before. */
  void killAfter(long milliseconds) throws InterruptedException {
    process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
    kill();
  }

  /** Kills it like a power cut as soon as this is so, unless it is done before. */
  void killWhen(Callable<Boolean> moment) throws Exception {
    while (process.isAlive() && !moment.call()) {
      process.waitFor(1, TimeUnit.MILLISECONDS);
    }
    kill();
  }

  /** Asks it to stop (SIGTERM); what it says then can still be read. */
  void terminate() {
    process.toHandle().destroy();
  }

  /** Waits for its end, and gives its exit code. */
  int exit() throws IOException, InterruptedException {
    waitFor("\0");
    if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
      throw new IllegalStateException("It does not end: " + said());
    }
    return process.exitValue();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
