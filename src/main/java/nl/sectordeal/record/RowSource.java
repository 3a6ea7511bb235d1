package nl.sectordeal.record;

import java.util.List;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.record.table.UnreadableFile;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one delivery, read once from top to bottom, values read and rules applied (bron van
 * rijen).
 */
public interface RowSource extends AutoCloseable {

  /**
   * The next row, or null after the last.
   *
   * @throws UnreadableFile when the file cannot be read further; the whole delivery is refused then
   */
  @Nullable ReadRow next();

  /** After the last row: what there is to say of the file as a whole. */
  List<Notice> notices();

  @Override
  void close();
}
