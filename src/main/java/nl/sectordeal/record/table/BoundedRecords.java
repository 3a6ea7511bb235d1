package nl.sectordeal.record.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import nl.sectordeal.delivery.rule.RowTooLong;

/**
 * Bytes of a file, of which one record may take only so many: an endless line is stopped before a
 * parser gathers it in memory (begrensde rij).
 *
 * <p>The parser reads ahead, so the bound is kept to within its buffers.
 */
final class BoundedRecords extends FilterInputStream {

  /** A record that is longer than it may be. */
  static final class RecordTooLong extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private static final int PIECE = 1 << 12;

  private final int most;
  private long sinceRecord;

  BoundedRecords(InputStream in, int most) {
    super(in);
    this.most = most;
  }

  /** Tells that what comes next belongs to another record. */
  void recordEnded() {
    sinceRecord = 0;
  }

  /** Reads on to the end, for what stands below the last record. */
  void finish() throws IOException {
    byte[] rest = new byte[PIECE];
    while (read(rest, 0, rest.length) >= 0) {
      recordEnded();
    }
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = super.read(buffer, offset, length);
    count(Math.max(read, 0));
    return read;
  }

  private void count(int read) throws IOException {
    sinceRecord += read;
    if (RowTooLong.isBroken(sinceRecord, most)) {
      throw new RecordTooLong();
    }
  }
}
