package nl.sectordeal.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.sectordeal.job.publish.Sha256;

/** A place to work at: an inbox, a data folder and an out folder, and the program on them. */
final class Desk {
  static final String SMALL = "src/test/resources/jobs/klein.yaml";
  static final String ZORG = "sectordeal-zorg-den-haag";
  static final Path ZORG_INBOX = Path.of("sample-data", ZORG, "inbox");

  private final Path root;

  Desk(Path root) {
    this.root = root;
  }

  /** What a command said. */
  record Told(int exit, String out, String err) {
    String all() {
      return out + err;
    }
  }

  Path inbox() {
    return root.resolve("inbox");
  }

  Path data() {
    return root.resolve("data");
  }

  Path out() {
    return root.resolve("out");
  }

  /** The report folder of a month. */
  Path report(String job, String month) {
    return out().resolve(job).resolve(month).resolve("concept");
  }

  /** The folder of a published version of a month. */
  Path published(String job, String month, int version) {
    return out().resolve(job).resolve(month).resolve("v" + version);
  }

  /** A file of this name in the inbox. */
  Path put(String name, byte[] bytes) {
    try {
      Path file = inbox().resolve(name);
      Files.createDirectories(file.getParent());
      return Files.write(file, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Uses the secret key of another desk, so that persons bear the same numbers. */
  Desk withKeyOf(Desk other) throws IOException {
    Files.createDirectories(data());
    Files.copy(other.data().resolve("secret.key"), data().resolve("secret.key"));
    return this;
  }

  /** Types a command, with the folders of this desk. */
  Told type(String command, String... more) {
    List<String> words = new ArrayList<>(words(command, more));
    return say(words.toArray(String[]::new));
  }

  /** The words of a command, with the folders of this desk. */
  List<String> words(String command, String... more) {
    List<String> words = new ArrayList<>();
    words.add(command);
    words.addAll(Arrays.asList(more));
    words.addAll(List.of("--data", data().toString(), "--out", out().toString()));
    if (Files.exists(inbox())) {
      words.addAll(List.of("--inbox", inbox().toString()));
    }
    return words;
  }

  /** Changes the database behind the program's back. */
  void sql(String statement) throws SQLException {
    String url = "jdbc:h2:file:" + data().toAbsolutePath().resolve("sectordeal");
    try (Connection connection =
        DriverManager.getConnection(
            url + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH", "sa", "")) {
      connection.createStatement().execute(statement);
    }
  }

  /** Types exactly these words. */
  static Told say(String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exit = Main.run(new PrintWriter(out, true), new PrintWriter(err, true), words);
    return new Told(exit, out.toString(), err.toString());
  }

  /** All files below a folder with their bytes, by path; what depends on nothing but the data. */
  static Map<String, byte[]> files(Path folder) throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    if (!Files.exists(folder)) {
      return files;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return files;
  }

  /** The SHA-256 of all files below a folder, by path. */
  static Map<String, String> hashes(Path folder) throws IOException {
    Map<String, String> hashes = new TreeMap<>();
    files(folder).forEach((name, bytes) -> hashes.put(name, Sha256.of(bytes)));
    return hashes;
  }

  /** Lets a published folder be changed, as somebody may who means harm. */
  static void unlock(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.toList()) {
        assertThat(path.toFile().setWritable(true)).isTrue();
      }
    }
  }

  /** Deletes a folder with all in it, to keep the disk free. */
  static void delete(Path folder) throws IOException {
    unlock(folder);
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Copies the files whose path is wanted. */
  static void copy(Path from, Path to, Predicate<String> wanted) throws IOException {
    try (Stream<Path> all = Files.walk(from)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        Path below = from.relativize(file);
        if (wanted.test(below.toString().replace('\\', '/'))) {
          Files.createDirectories(to.resolve(below).getParent());
          Files.copy(file, to.resolve(below));
        }
      }
    }
  }
}
