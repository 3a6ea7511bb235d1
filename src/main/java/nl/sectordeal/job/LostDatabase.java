package nl.sectordeal.job;

import java.util.Map;
import nl.sectordeal.delivery.Originals;

/**
 * Refuses a database that is lost, or was emptied, beside originals that were kept: a run on a new
 * one would know neither what was received when nor what people decided (verloren database).
 */
final class LostDatabase {
  private LostDatabase() {}

  /** Before a new file would be made in its place. */
  static void refuseLostFile(Settings settings) {
    if (settings.database() == null
        && SchemaChange.beginsAnew(settings.data())
        && hasOriginals(settings)) {
      throw lost(settings);
    }
  }

  /** Once it is open, which it does not stay when it is refused. */
  static void refuseEmpty(Settings settings, Database database) {
    if (hasOriginals(settings) && new JdbcDataMemory(database.source()).isNew()) {
      database.close();
      throw lost(settings);
    }
  }

  private static boolean hasOriginals(Settings settings) {
    return !Originals.someIn(settings.data(), 1).isEmpty();
  }

  private static UserMistake lost(Settings settings) {
    String url = settings.database();
    Object database =
        url == null ? settings.data().resolve(SchemaChange.FILE) : Database.withoutOptions(url);
    return new UserMistake(
        "mistake.database.lost", Map.of("data", settings.data(), "database", database));
  }
}
