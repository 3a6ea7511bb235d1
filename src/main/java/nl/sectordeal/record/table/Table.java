package nl.sectordeal.record.table;

import java.util.List;
import nl.sectordeal.notice.Notice;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one file, read once from top to bottom (tabel). Blank rows and total rows are already
 * passed over.
 */
public interface Table extends AutoCloseable {

  /** Headings as the sender wrote them; the lines of a two-line heading are joined by a space. */
  List<String> headings();

  /**
   * The next row, or null after the last.
   *
   * @throws UnreadableFile when the file cannot be read further; the whole delivery is refused then
   */
  @Nullable RawRow next();

  /**
   * Whether a row was passed over somewhere between the headings and the row last returned: what
   * has no key there is a note and not a row.
   */
  default boolean afterGap() {
    return false;
  }

  /** What there is to say of the file as a whole: what was detected, gaps, ignored sheets. */
  List<Notice> notices();

  @Override
  void close();
}
