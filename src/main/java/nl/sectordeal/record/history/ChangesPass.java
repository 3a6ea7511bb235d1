package nl.sectordeal.record.history;

import java.util.List;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Fate;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.rule.RowOnce;
import nl.sectordeal.record.rule.WithdrawnRowIsKnown;

/** A pass over a file that tells what changed: each row is applied after the one above it. */
final class ChangesPass extends Pass {

  ChangesPass(RowIndex index, RecordStore store, NoticeStore told, long judgement) {
    super(index, store, told, judgement);
  }

  @Override
  Fate take(ReadRow row, int entry, List<String> codes) {
    rows++;
    Fate fate =
        switch (row.state()) {
          case REJECTED -> reject(row, entry, codes);
          case WITHDRAWS -> withdraw(row, entry, codes);
          case GOOD -> enter(row, entry);
        };
    if (fate == Fate.UNCHANGED && row.state() == ReadRow.State.GOOD && index.seen(entry) != 0) {
      tell(row, RowOnce.CODE, Severity.WARN, codes);
    }
    index.see(entry, row.number());
    return fate;
  }

  private Fate withdraw(ReadRow row, int entry, List<String> codes) {
    if (index.isLive(entry)) {
      withdraw(entry);
      return Fate.WITHDRAWN;
    }
    if (index.last(entry) == 0) {
      tell(row, WithdrawnRowIsKnown.CODE, Severity.WARN, codes);
    }
    unchanged++;
    return Fate.UNCHANGED;
  }

  @Override
  List<Integer> vanished() {
    return List.of();
  }
}
