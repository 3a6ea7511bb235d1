package nl.sectordeal.record.history;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.Ending;
import nl.sectordeal.record.NewVersion;
import nl.sectordeal.record.RecordStore;

/**
 * Stores what a pass finds while it reads, a batch at a time: new versions, and beside them how the
 * index of their sender changes.
 */
final class PassWriter {
  private static final int BATCH = 2000;

  private final RowIndex index;
  private final RecordStore store;
  private final long judgement;
  private final List<NewVersion> entered = new ArrayList<>(BATCH);
  private final List<Long> retracted = new ArrayList<>();
  private final List<Ending> endings = new ArrayList<>(BATCH);
  private final IndexChanges changes = new IndexChanges();
  private int pieces;

  PassWriter(RowIndex index, RecordStore store, long judgement) {
    this.index = index;
    this.store = store;
    this.judgement = judgement;
  }

  /** A version that the index has put in place. */
  void enter(NewVersion version, int entry) {
    entered.add(version);
    changes.entered(index, entry);
    if (entered.size() >= BATCH) {
      flush();
    }
  }

  /** The version in force can be read from other cells than before. */
  void print(int entry) {
    changes.printed(index, entry);
    addIndex(IndexChanges.ENOUGH);
  }

  /** The version in force is so no longer. */
  void leave(int entry) {
    changes.left(index, entry);
    addIndex(IndexChanges.ENOUGH);
  }

  /** A version that this same delivery brought turns out not to enter. */
  void retract(long version) {
    retracted.add(version);
  }

  void end(Ending ending) {
    endings.add(ending);
    if (endings.size() >= BATCH) {
      store.end(endings);
      endings.clear();
    }
  }

  void flush() {
    if (!entered.isEmpty()) {
      store.insert(entered);
      entered.clear();
    }
    addIndex(1);
  }

  private void addIndex(int least) {
    if (changes.size() >= least) {
      store.addIndex(judgement, ++pieces, changes.take());
    }
  }

  /** Takes back what was retracted, which must come before any version leaves. */
  void takeBack() {
    if (retracted.isEmpty()) {
      return;
    }
    store.remove(retracted);
    // In front of all pieces that tell of versions that entered.
    int piece = 0;
    for (int from = 0; from < retracted.size(); from += BATCH) {
      changes.takenBack(retracted.subList(from, Math.min(from + BATCH, retracted.size())));
      store.addIndex(judgement, --piece, changes.take());
    }
  }

  /** Stores what is left when the delivery is let in. */
  void keep() {
    addIndex(1);
    store.end(endings);
  }

  /** Forgets all that was stored. */
  void drop() {
    entered.clear();
    store.forget(judgement);
  }
}
