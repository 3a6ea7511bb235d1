package nl.sectordeal.record.history;

import java.util.List;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.codec.FateBytes;

/** Writes down what becomes of each row while a delivery is read. */
final class FateLog {
  private static final int ROWS = 5000;
  private static final int BYTES = 1 << 18;
  private static final int MAX_CODES = 255;

  private final NoticeStore store;
  private final long judgement;
  private final FateBytes rows = new FateBytes();
  private final FateBytes secondThoughts = new FateBytes();
  private int chunk;

  FateLog(NoticeStore store, long judgement) {
    this.store = store;
    this.judgement = judgement;
  }

  void add(RowFate fate) {
    rows.add(cut(fate));
    if (rows.rows() >= ROWS || rows.size() >= BYTES) {
      store.addFates(judgement, ++chunk, rows.take());
    }
  }

  /** A later row changed what became of an earlier one. */
  void amend(RowFate fate) {
    secondThoughts.add(fate);
  }

  void finish() {
    if (rows.rows() > 0) {
      store.addFates(judgement, ++chunk, rows.take());
    }
    if (secondThoughts.rows() > 0) {
      store.addFates(judgement, NoticeStore.SECOND_THOUGHTS, secondThoughts.take());
    }
  }

  private static RowFate cut(RowFate fate) {
    List<String> codes = fate.codes();
    return codes.size() <= MAX_CODES
        ? fate
        : new RowFate(fate.number(), fate.key(), fate.fate(), codes.subList(0, MAX_CODES));
  }
}
