package nl.sectordeal.record.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Fate;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.rule.KeyOnce;
import nl.sectordeal.record.rule.RowOnce;
import nl.sectordeal.record.rule.WithdrawalFits;

/**
 * A pass over a file that is the whole present state of its sender: what is missing from it
 * vanishes.
 */
final class FullPass extends Pass {
  /**
   * What stood in the rows of a key, where that is not what is in force now: rejected or double
   * ones.
   */
  private final Map<Integer, Set<Long>> apart = new HashMap<>();

  private final BitSet heldEntries = new BitSet();
  private final BitSet rejectedFirst = new BitSet();

  FullPass(RowIndex index, RecordStore store, NoticeStore told, long judgement) {
    super(index, store, told, judgement);
  }

  @Override
  Fate take(ReadRow row, int entry, List<String> codes) {
    if (index.seen(entry) == 0) {
      index.see(entry, row.number());
      rows++;
      return takeFirst(row, entry, codes);
    }
    return takeAgain(row, entry, codes);
  }

  private Fate takeFirst(ReadRow row, int entry, List<String> codes) {
    if (row.state() == ReadRow.State.GOOD) {
      heldEntries.set(entry, row.held());
      return enter(row, entry);
    }
    if (row.state() == ReadRow.State.WITHDRAWS) {
      tell(row, WithdrawalFits.CODE, Severity.REJECT, codes);
    }
    rejectedFirst.set(entry);
    apart.put(entry, new HashSet<>(Set.of(row.content())));
    return reject(row, entry, codes);
  }

  private Fate takeAgain(ReadRow row, int entry, List<String> codes) {
    Set<Long> contents = apart.getOrDefault(entry, new HashSet<>(Set.of(index.content(entry))));
    if (contents.contains(row.content())) {
      tell(row, RowOnce.CODE, Severity.WARN, codes);
      return Fate.DUPLICATE;
    }
    if (contents.size() == 1) {
      takeBackFirst(entry, String.valueOf(row.key()));
    }
    contents.add(row.content());
    apart.put(entry, contents);
    rows++;
    tell(row, KeyOnce.CODE, Severity.REJECT, codes);
    return reject(row, entry, codes);
  }

  /** The first row of this key turns out not to be the only one: it does not enter either. */
  private void takeBackFirst(int entry, String key) {
    tellAbove(index.seen(entry), key, KeyOnce.CODE, Severity.REJECT);
    if (rejectedFirst.get(entry)) {
      return;
    }
    rejected++;
    if (heldEntries.get(entry)) {
      held--;
    }
    long brought = index.last(entry);
    int change = index.undo(entry);
    if (change < 0) {
      unchanged--;
      return;
    }
    retract(brought);
    if (index.isLive(entry)) {
      changed--;
    } else {
      fresh--;
    }
  }

  @Override
  List<Integer> vanished() {
    List<Integer> vanished = new ArrayList<>();
    for (int entry = 0; entry < index.size(); entry++) {
      if (index.isLive(entry) && index.seen(entry) == 0) {
        vanished.add(entry);
      }
    }
    return vanished;
  }
}
