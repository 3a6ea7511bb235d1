package nl.sectordeal.person;

import java.util.function.Consumer;
import nl.sectordeal.record.RowVersion;

/** Where the linker reads the versions of all rows, as often as it needs (bron van rijversies). */
@FunctionalInterface
public interface VersionSource {

  /**
   * Hands over every version in the order of its id.
   *
   * @param withClaims whether the rows must carry their claims; without is faster
   */
  void scan(boolean withClaims, Consumer<RowVersion> consumer);
}
