package nl.sectordeal.record.table;

import java.util.List;
import nl.sectordeal.notice.Notice;

/**
 * A file that cannot be read as its source says; carries the notices for the partner, never a
 * value.
 */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Notice> notices;

  public UnreadableFile(Notice notice) {
    this(List.of(notice));
  }

  /**
   * A file with several faults.
   *
   * @param notices at least one
   */
  public UnreadableFile(List<Notice> notices) {
    super(notices.get(0).code());
    this.notices = List.copyOf(notices);
  }

  /** What to tell the partner first. */
  public Notice notice() {
    return notices.get(0);
  }

  /** All that the partner can be told at once. */
  public List<Notice> notices() {
    return notices;
  }
}
