package nl.sectordeal.record;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Reading;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.rule.EarlierVersionStays;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of one delivery against those in force (doorgang). New versions are stored
 * while reading; nothing ends until the delivery is let in.
 */
abstract class Pass {
  private static final int BATCH = 2000;

  final RowIndex index;
  final RecordStore store;
  final long judgement;
  private final NoticeStore told;
  private final FateLog fates;
  private final NoticeTally tally = new NoticeTally();
  private final List<NewVersion> pending = new ArrayList<>(BATCH);
  private final IndexChanges changes = new IndexChanges();
  private final List<Long> retracted = new ArrayList<>();
  private final BitSet earlierStays = new BitSet();
  private final long inForceBefore;
  private int brought;
  private int pieces;
  long rows;
  long fresh;
  long changed;
  long unchanged;
  long rejected;
  long withdrawn;
  long held;

  Pass(RowIndex index, RecordStore store, NoticeStore told, long judgement) {
    this.index = index;
    this.store = store;
    this.told = told;
    this.judgement = judgement;
    this.fates = new FateLog(told, judgement);
    this.inForceBefore = index.liveCount();
  }

  /** Lets the row in force with this key stay so, whether the file has it or not. */
  final void letStay(String key) {
    int entry = index.find(key);
    if (entry != KnownRows.NONE) {
      index.see(entry, Integer.MAX_VALUE);
    }
  }

  /** Takes one more row of the file. */
  final void take(ReadRow row) {
    List<String> codes = new ArrayList<>();
    for (Notice notice : row.notices()) {
      tally.add(notice);
      codes.add(notice.code());
    }
    String key = row.key();
    if (key == null) {
      rows++;
      rejected++;
      fates.add(new RowFate(row.number(), null, Fate.REJECTED, codes));
    } else {
      Fate fate = take(row, index.entryOf(key), codes);
      fates.add(new RowFate(row.number(), key, fate, codes));
    }
  }

  /** What becomes of a row with a key; adds to the counts and to the codes. */
  abstract Fate take(ReadRow row, int entry, List<String> codes);

  /** Keys in force that the file says nothing of, and should. */
  abstract List<Integer> vanished();

  /** A row that does not enter; where an earlier version is in force, that one stays. */
  final Fate reject(ReadRow row, int entry, List<String> codes) {
    rejected++;
    if (index.isLive(entry) && !earlierStays.get(entry)) {
      earlierStays.set(entry);
      tell(row, EarlierVersionStays.CODE, Severity.INFO, codes);
    }
    return Fate.REJECTED;
  }

  /** A row that enters: compares it with the one in force. */
  final Fate enter(ReadRow row, int entry) {
    if (isHeld(row)) {
      held++;
    }
    boolean live = index.isLive(entry);
    if (live && index.content(entry) == row.content()) {
      unchanged++;
      keepPrint(row.print(), entry);
      return Fate.UNCHANGED;
    }
    long person = PersonDigest.of(row.marks());
    NewVersion version = version(row, entry, person);
    pending.add(version);
    index.enter(entry, version, person, row.print());
    changes.entered(index, entry);
    if (pending.size() >= BATCH) {
      flush();
    }
    if (live) {
      changed++;
      return Fate.CHANGED;
    }
    fresh++;
    return Fate.NEW;
  }

  /** The same values, from other cells than before. */
  private void keepPrint(@Nullable RowPrint print, int entry) {
    if (print != null && !index.hasPrint(entry, print)) {
      index.print(entry, print);
      changes.printed(index, entry);
      flushChanges(IndexChanges.ENOUGH);
    }
  }

  private NewVersion version(ReadRow row, int entry, long person) {
    long id = VersionId.of(judgement, ++brought);
    long previous = index.last(entry);
    boolean same = previous != 0 && index.person(entry) == person;
    return new NewVersion(
        id,
        String.valueOf(row.key()),
        row.number(),
        previous == 0 ? id : index.first(entry),
        previous,
        same ? index.identity(entry) : id,
        row.content(),
        row.core(),
        row.hasPerson(),
        row.marks(),
        row.profile(),
        row.traits(),
        row.claims());
  }

  /** Takes the version in force out of force. */
  final void withdraw(int entry) {
    index.withdraw(entry);
    changes.left(index, entry);
    flushChanges(IndexChanges.ENOUGH);
    withdrawn++;
  }

  /** Takes a version back that this same delivery brought. */
  final void retract(long id) {
    retracted.add(id);
  }

  static boolean isHeld(ReadRow row) {
    for (Notice notice : row.notices()) {
      if (notice.severity() == Severity.HOLD) {
        return true;
      }
    }
    return false;
  }

  final void tell(ReadRow row, String code, Severity severity, List<String> codes) {
    codes.add(code);
    tally.add(Notice.ofRow(code, severity, row.number(), null, null));
  }

  /** Tells something of a row above. */
  final void tellAbove(int number, @Nullable String key, String code, Severity severity) {
    tally.add(Notice.ofRow(code, severity, number, null, null));
    fates.amend(new RowFate(number, key, Fate.REJECTED, List.of(code)));
  }

  /** Ends the reading: what the rows would do, with what there is to say of the file as a whole. */
  final Reading finish(List<Notice> ofFile) {
    flush();
    fates.finish();
    told.addNotices(judgement, tally.examples(), tally.counts());
    long gone = vanished().size();
    Counts counts =
        new Counts(
            rows,
            fresh,
            changed,
            unchanged,
            rejected,
            withdrawn,
            gone,
            held,
            index.liveCount() - gone);
    return new Reading(counts, coreChanged(), inForceBefore, ofFile, List.of());
  }

  /** Rows that were in force before and still are, with another core. */
  private long coreChanged() {
    ChangeLog log = index.log();
    BitSet looked = new BitSet();
    long count = 0;
    for (int change = 0; change < log.size(); change++) {
      if (!log.isCancelled(change) && !looked.get(log.entry(change))) {
        int entry = log.entry(change);
        looked.set(entry);
        boolean stays = log.wasLive(change) && index.isLive(entry);
        if (stays && log.core(change) != index.core(entry)) {
          count++;
        }
      }
    }
    return count;
  }

  private void flush() {
    if (!pending.isEmpty()) {
      store.insert(pending);
      pending.clear();
    }
    flushChanges(1);
  }

  private void flushChanges(int least) {
    if (changes.size() >= least) {
      store.addIndex(judgement, ++pieces, changes.take());
    }
  }

  /** Lets the delivery in. */
  final void keep() {
    if (!retracted.isEmpty()) {
      store.remove(retracted);
      keepRetracted();
    }
    List<Ending> endings = new ArrayList<>(BATCH);
    ChangeLog log = index.log();
    for (int change = 0; change < log.size(); change++) {
      if (!log.isCancelled(change) && log.last(change) != 0) {
        add(endings, ending(log, change));
      }
    }
    for (int entry : vanished()) {
      add(endings, new Ending(index.last(entry), Ending.How.VANISHED, judgement, 0));
      index.setLive(entry, false);
      changes.left(index, entry);
      flushChanges(IndexChanges.ENOUGH);
    }
    flushChanges(1);
    store.end(endings);
    index.keep();
  }

  /** In front of all pieces that tell of versions that entered. */
  private void keepRetracted() {
    int piece = 0;
    for (int from = 0; from < retracted.size(); from += BATCH) {
      changes.takenBack(retracted.subList(from, Math.min(from + BATCH, retracted.size())));
      store.addIndex(judgement, --piece, changes.take());
    }
  }

  private Ending ending(ChangeLog log, int change) {
    long next = log.next(change);
    Ending.How how = next == 0 ? Ending.How.WITHDRAWN : Ending.How.REPLACED;
    return new Ending(
        log.last(change), log.wasLive(change) ? how : Ending.How.SUCCEEDED, judgement, next);
  }

  private void add(List<Ending> endings, Ending ending) {
    endings.add(ending);
    if (endings.size() >= BATCH) {
      store.end(endings);
      endings.clear();
    }
  }

  /** Forgets the rows of the delivery. */
  final void drop() {
    pending.clear();
    store.forget(judgement);
    index.drop();
  }
}
