package nl.sectordeal.record.history;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What one delivery changes in the {@link RowIndex}, written down so that {@link IndexReplay} makes
 * the same index again (wijzigingen in de index).
 */
final class IndexChanges {
  /** A version entered; beside it says which of its numbers are left out. */
  static final int ENTERED = 1;

  static final int FIRST_IS_OTHER = 2;
  static final int IDENTITY_IS_OTHER = 4;
  static final int HAS_PRINT = 8;

  /** The version at hand can be read from other cells now. */
  static final int PRINTED = 16;

  /** The version at hand is no longer in force. */
  static final int LEFT = 17;

  /** Versions that entered in this delivery, and were taken back. */
  static final int TAKEN_BACK = 18;

  private static final int LARGEST = 1 + 10 * Long.BYTES;

  /** So many bytes are better kept at once. */
  static final int ENOUGH = 1 << 17;

  private ByteBuffer bytes = ByteBuffer.allocate(1 << 12);

  /** In bytes. */
  int size() {
    return bytes.position();
  }

  /** All since the last time. */
  byte[] take() {
    byte[] all = new byte[bytes.position()];
    bytes.flip().get(all);
    bytes.clear();
    return all;
  }

  /** The version at hand entered. */
  void entered(RowIndex index, int entry) {
    makeRoom(LARGEST);
    long id = index.last(entry);
    boolean otherFirst = index.first(entry) != id;
    boolean otherIdentity = index.identity(entry) != id;
    boolean print = index.printHigh(entry) != 0 || index.printLow(entry) != 0;
    int kind =
        ENTERED
            + (otherFirst ? FIRST_IS_OTHER : 0)
            + (otherIdentity ? IDENTITY_IS_OTHER : 0)
            + (print ? HAS_PRINT : 0);
    putKey(kind, index, entry);
    bytes.putLong(id);
    if (otherFirst) {
      bytes.putLong(index.first(entry));
    }
    if (otherIdentity) {
      bytes.putLong(index.identity(entry));
    }
    bytes.putLong(index.content(entry)).putLong(index.core(entry)).putLong(index.person(entry));
    if (print) {
      putPrint(index, entry);
    }
  }

  void printed(RowIndex index, int entry) {
    makeRoom(LARGEST);
    putKey(PRINTED, index, entry);
    putPrint(index, entry);
  }

  void left(RowIndex index, int entry) {
    makeRoom(LARGEST);
    putKey(LEFT, index, entry);
  }

  /** To be kept in front of all other changes of the delivery. */
  void takenBack(List<Long> ids) {
    makeRoom(1 + Integer.BYTES + ids.size() * Long.BYTES);
    bytes.put((byte) TAKEN_BACK).putInt(ids.size());
    ids.forEach(bytes::putLong);
  }

  private void putKey(int kind, RowIndex index, int entry) {
    bytes.put((byte) kind).putLong(index.keyHigh(entry)).putLong(index.keyLow(entry));
  }

  private void putPrint(RowIndex index, int entry) {
    bytes.putLong(index.printHigh(entry)).putLong(index.printLow(entry));
  }

  private void makeRoom(int count) {
    if (bytes.remaining() < count) {
      int capacity = Math.max(bytes.capacity() * 2, bytes.position() + count);
      bytes = ByteBuffer.allocate(capacity).put(bytes.flip());
    }
  }
}
