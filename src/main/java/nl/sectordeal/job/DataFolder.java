package nl.sectordeal.job;

import java.nio.file.Path;
import java.time.Clock;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * A data folder with its database, for as long as this process alone may use both (gegevensmap).
 * Another process is told who does, and since when.
 */
final class DataFolder implements AutoCloseable {
  private final DataLock lock;
  private final @Nullable JdbcDatabaseLock server;
  private final Database database;

  private DataFolder(DataLock lock, @Nullable JdbcDatabaseLock server, Database database) {
    this.lock = lock;
    this.server = server;
    this.database = database;
  }

  /**
   * Opens the folder of the settings, which is made when it is not there.
   *
   * @param what the command, to tell another process that wants the same folder
   * @param opening how its database is opened
   */
  static DataFolder open(
      Settings settings, String what, Clock clock, BiFunction<Settings, String, Database> opening) {
    DatabaseFile.refusePath(settings.data());
    Path data = Folders.make(settings.data());
    DataLock lock = DataLock.take(data, what, clock);
    JdbcDatabaseLock server = null;
    try {
      Checking.cleanUp(settings);
      String url = settings.database();
      if (url != null) {
        server = JdbcDatabaseLock.take(url, Database.user(), Database.password(), what);
      }
      LostDatabase.refuseLostFile(settings);
      Database database = opening.apply(settings, what);
      LostDatabase.refuseEmpty(settings, database);
      return new DataFolder(lock, server, database);
    } catch (RuntimeException e) {
      release(lock, server);
      throw e;
    }
  }

  private static void release(DataLock lock, @Nullable JdbcDatabaseLock server) {
    try (lock) {
      if (server != null) {
        server.close();
      }
    }
  }

  Database database() {
    return database;
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      release(lock, server);
    }
  }
}
