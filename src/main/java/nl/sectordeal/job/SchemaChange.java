package nl.sectordeal.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Makes or renews the tables of a file database wholly or not at all (schemawijziging).
 *
 * <p>H2 commits each statement that makes a table by itself. So who is killed in between would
 * leave tables that no later start knows what to do with. Therefore the file as it was stays beside
 * it until all is done, and a later start begins with that one again. A file that was not there
 * before is kept as an empty one.
 */
final class SchemaChange {
  static final String FILE = "sectordeal.mv.db";

  private static final String MIGRATIONS = "classpath:db/migration/*.sql";

  private final Path database;
  private final Path before;
  private final Path known;
  private final String tables;

  private SchemaChange(Path data, String tables) {
    this.database = data.resolve(FILE);
    this.before = data.resolve("sectordeal.before");
    this.known = data.resolve("sectordeal.tables");
    this.tables = tables;
  }

  /** To the tables that this program works with. */
  static SchemaChange in(Path data) {
    return in(data, migrations());
  }

  /**
   * To other ones.
   *
   * @param tables names the tables
   */
  static SchemaChange in(Path data, String tables) {
    return new SchemaChange(data, tables);
  }

  private static String migrations() {
    try {
      Resource[] found = new PathMatchingResourcePatternResolver().getResources(MIGRATIONS);
      return Arrays.stream(found)
          .map(one -> Objects.requireNonNull(one.getFilename()))
          .sorted()
          .collect(Collectors.joining("\n", "", "\n"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before the database is opened: puts back what was broken off, and keeps what will change. */
  void begin() {
    try {
      if (Files.exists(before)) {
        putBack();
      }
      if (!isDone()) {
        keep();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The database file cannot be copied", e);
    }
  }

  /**
   * Once the tables are there.
   *
   * @param sync brings all of them to the disk, before which nothing is thrown away
   */
  void end(Runnable sync) {
    if (!isBrokenOff()) {
      return;
    }
    sync.run();
    try {
      Files.delete(before);
      Files.writeString(known, tables);
    } catch (IOException e) {
      throw new UncheckedIOException("The copy of the database file cannot be removed", e);
    }
  }

  /** Whether there is no database yet, or none but the beginning of one. */
  static boolean beginsAnew(Path data) {
    SchemaChange any = in(data, "");
    try {
      Path first = Files.exists(any.before) ? any.before : any.database;
      return !Files.exists(first) || Files.size(first) == 0;
    } catch (IOException e) {
      throw new UncheckedIOException("The database file cannot be looked at", e);
    }
  }

  /** Whether a change was begun and not ended. */
  boolean isBrokenOff() {
    return Files.exists(before);
  }

  /** Whether the tables are those that this program works with, as far as the file tells. */
  boolean isKnown() {
    try {
      return isDone();
    } catch (IOException e) {
      return false;
    }
  }

  private boolean isDone() throws IOException {
    return Files.exists(database) && Files.exists(known) && Files.readString(known).equals(tables);
  }

  private void putBack() throws IOException {
    Files.deleteIfExists(known);
    if (Files.size(before) == 0) {
      Files.deleteIfExists(database);
    } else {
      Files.move(
          before, database, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private void keep() throws IOException {
    Path half = before.resolveSibling("sectordeal.before.part");
    if (Files.exists(database)) {
      Files.copy(database, half, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.write(half, new byte[0]);
    }
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
    Files.move(half, before, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }
}
