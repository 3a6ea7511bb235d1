package nl.sectordeal.record;

import java.nio.file.Path;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.table.UnreadableFile;

/** Opens deliveries as rows. */
@FunctionalInterface
public interface RowSources {

  /**
   * Opens a delivery.
   *
   * @param file in the clear, under the name it was delivered with
   * @param sender name of the sender; empty when the source has one
   * @param known rows in force, which need not be read again
   * @throws UnreadableFile when it cannot be read as the source says
   */
  RowSource open(Path file, Source source, String sender, KnownRows known);
}
