package nl.sectordeal.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import nl.sectordeal.report.machine.SortedLookup;

/** One of the long lists as the last run kept it, to look lines up in (bewaarde lijst). */
public final class KeptList implements AutoCloseable {
  private final SortedLookup lookup;

  private KeptList(SortedLookup lookup) {
    this.lookup = lookup;
  }

  /**
   * Opens a list.
   *
   * @throws IOException also when it is not complete
   */
  public static KeptList open(Path list) throws IOException {
    return new KeptList(SortedLookup.open(list));
  }

  /** Gives the columns of every line whose first columns are these, in order. */
  public void scan(Consumer<String[]> lines, String... key) throws IOException {
    lookup.scan(lines, key);
  }

  @Override
  public void close() throws IOException {
    lookup.close();
  }
}
