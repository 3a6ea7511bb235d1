package nl.sectordeal.golden;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.sectordeal.cli.Main;

/**
 * One run of the program as a user types it, in this process (gouden run). The run on a sample is
 * done once for all tests and stays below {@code target/golden}, to look at when a test fails.
 *
 * @param said what was printed, answers and progress together
 */
record GoldenRun(String job, Path data, Path out, int exit, String said) {
  static final String ZORG = "sectordeal-zorg-den-haag";
  static final String CONTACTS = "regionaal-contactpunt";
  static final String LEUVEN = "esf-in-z-leuven";
  static final String ROUTE = "routekaart";
  static final String GUIDANCE = "sterk-in-je-werk";

  /** All jobs there are, for tests that hold for each. */
  static final String JOBS = "nl.sectordeal.golden.GoldenRun#jobs";

  /** Person numbers depend on the secret, so expected files need the same one each time. */
  private static final String SECRET = "5ec7e7de".repeat(8);

  private static final Path PLACE = Path.of("target", "golden");
  private static final Map<String, GoldenRun> DONE = new ConcurrentHashMap<>();

  /** The README's command on the sample of a job. */
  static GoldenRun of(String job) {
    return DONE.computeIfAbsent(job, name -> fresh(PLACE.resolve(name), name));
  }

  /** A run in a folder that is emptied first, with the secret that expected files rest on. */
  static GoldenRun fresh(Path folder, String job, String... options) {
    try {
      deleteAll(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return seeded(folder.resolve("data"), folder.resolve("out"), job, options);
  }

  /** A first run on this data folder, with the secret that expected files rest on. */
  static GoldenRun seeded(Path data, Path out, String job, String... options) {
    try {
      Files.createDirectories(data);
      Path secret = Files.writeString(data.resolve("secret.key"), SECRET + "\n");
      Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return in(data, out, job, options);
  }

  /** A run with folders as they are. */
  static GoldenRun in(Path data, Path out, String job, String... options) {
    List<String> arguments = new ArrayList<>(List.of("run", job));
    arguments.addAll(List.of("--data", data.toString(), "--out", out.toString()));
    arguments.addAll(List.of(options));
    StringWriter said = new StringWriter();
    PrintWriter writer = new PrintWriter(said, true);
    int exit = Main.run(writer, writer, arguments.toArray(String[]::new));
    return new GoldenRun(job, data, out, exit, said.toString());
  }

  /** The folder of the newest report, as {@code latest.txt} tells. */
  Path folder() {
    try {
      Path place = out.resolve(job);
      return place.resolve(Files.readString(place.resolve("latest.txt")).strip());
    } catch (IOException e) {
      throw new UncheckedIOException("No report was left; the run said:\n" + said, e);
    }
  }

  Path file(String name) {
    return folder().resolve(name);
  }

  String text(String name) {
    try {
      return Files.readString(file(name), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file below the report's folder, by its path from there. */
  List<String> files() {
    try (Stream<Path> all = Files.walk(folder())) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder().relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void deleteAll(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  static List<String> jobs() {
    return List.of(ZORG, CONTACTS, LEUVEN, ROUTE, GUIDANCE);
  }
}
