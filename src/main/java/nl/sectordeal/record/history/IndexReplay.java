package nl.sectordeal.record.history;

import java.nio.ByteBuffer;
import java.util.HashSet;
import java.util.Set;
import nl.sectordeal.record.RowPrint;

/**
 * Makes the index of a sender again from what each delivery changed in it, in order (index
 * opbouwen).
 */
final class IndexReplay {
  private final RowIndex index = new RowIndex();
  private final Set<Long> takenBack = new HashSet<>();

  RowIndex index() {
    return index;
  }

  /** Takes the next piece of what changed. */
  void take(byte[] changes) {
    ByteBuffer bytes = ByteBuffer.wrap(changes);
    while (bytes.hasRemaining()) {
      int kind = bytes.get();
      if (kind == IndexChanges.TAKEN_BACK) {
        readTakenBack(bytes);
      } else {
        read(kind, index.entryOf(bytes.getLong(), bytes.getLong()), bytes);
      }
    }
  }

  private void readTakenBack(ByteBuffer bytes) {
    int count = bytes.getInt();
    for (int i = 0; i < count; i++) {
      takenBack.add(bytes.getLong());
    }
  }

  private void read(int kind, int entry, ByteBuffer bytes) {
    switch (kind) {
      case IndexChanges.PRINTED -> index.print(entry, print(bytes));
      case IndexChanges.LEFT -> index.setLive(entry, false);
      default -> readEntered(kind, entry, bytes);
    }
  }

  private void readEntered(int kind, int entry, ByteBuffer bytes) {
    long id = bytes.getLong();
    long first = (kind & IndexChanges.FIRST_IS_OTHER) == 0 ? id : bytes.getLong();
    long identity = (kind & IndexChanges.IDENTITY_IS_OTHER) == 0 ? id : bytes.getLong();
    long content = bytes.getLong();
    long core = bytes.getLong();
    long person = bytes.getLong();
    RowPrint print = (kind & IndexChanges.HAS_PRINT) == 0 ? null : print(bytes);
    if (!takenBack.contains(id)) {
      index.put(entry, id, first, identity);
      index.putDigests(entry, content, core, person);
      index.print(entry, print);
      index.setLive(entry, true);
    }
  }

  private static RowPrint print(ByteBuffer bytes) {
    return new RowPrint(bytes.getLong(), bytes.getLong());
  }
}
