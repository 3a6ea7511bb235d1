package nl.sectordeal.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.sectordeal.delivery.Originals;

/**
 * Finds the secret key of a data folder, and refuses another one before anything is stored under it
 * (juiste sleutel). A key is made only where nothing is kept yet.
 */
final class RightKey {
  /** One that opens is proof; one that does not may be damaged. */
  private static final int TRIED = 3;

  private final JdbcDataMemory memory;
  private final Path data;

  private RightKey(DataSource database, Path data) {
    this.memory = new JdbcDataMemory(database);
    this.data = data;
  }

  /**
   * The key.
   *
   * @throws UserMistake when it is not there any more, or is another one
   */
  static SecretKeys of(DataSource database, Path data) {
    return new RightKey(database, data).find();
  }

  private SecretKeys find() {
    boolean used = memory.hasDeliveries() || !Originals.someIn(data, 1).isEmpty();
    if (used && !SecretKeys.areIn(data)) {
      throw new UserMistake(
          "mistake.key.missing", Map.of("where", SecretKeys.where(data), "data", data));
    }
    SecretKeys keys = SecretKeys.in(data);
    if (used && !isRight(keys)) {
      throw new UserMistake(
          "mistake.key.other", Map.of("where", SecretKeys.where(data), "data", data));
    }
    return keys;
  }

  /** The oldest original was kept under the first key; without any, what was read tells. */
  private boolean isRight(SecretKeys keys) {
    List<String> known = memory.oldest(TRIED);
    List<String> tried = known.isEmpty() ? Originals.someIn(data, TRIED) : known;
    Originals originals = new Originals(data, keys.keyFor("originals"));
    return tried.stream().anyMatch(originals::opens)
        || memory.isReadUnderOnly(keys.fingerprint())
        || !(memory.isRead() || tried.stream().anyMatch(originals::keeps));
  }
}
