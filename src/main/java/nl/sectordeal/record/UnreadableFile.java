package nl.sectordeal.record;

import nl.sectordeal.notice.Notice;

/**
 * A file that cannot be read as its source says; carries the notice for the partner, never a value.
 */
public final class UnreadableFile extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Notice notice;

  public UnreadableFile(Notice notice) {
    super(notice.code());
    this.notice = notice;
  }

  /** What to tell the partner. */
  public Notice notice() {
    return notice;
  }
}
