package nl.sectordeal.record.history;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Reading;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import nl.sectordeal.record.Ending;
import nl.sectordeal.record.Fate;
import nl.sectordeal.record.KnownRows;
import nl.sectordeal.record.NewVersion;
import nl.sectordeal.record.NoticeStore;
import nl.sectordeal.record.ReadRow;
import nl.sectordeal.record.RecordStore;
import nl.sectordeal.record.RowFate;
import nl.sectordeal.record.RowPrint;
import nl.sectordeal.record.VersionId;
import nl.sectordeal.record.identity.PersonDigest;
import nl.sectordeal.record.rule.EarlierVersionStays;
import org.jspecify.annotations.Nullable;

/**
 * One pass over the rows of one delivery against those in force (doorgang). New versions are stored
 * while reading; nothing ends until the delivery is let in.
 */
abstract class Pass {
  final RowIndex index;
  private final PassWriter writer;
  final long judgement;
  private final NoticeStore told;
  private final FateLog fates;
  private final NoticeTally tally = new NoticeTally();
  private final BitSet earlierStays = new BitSet();
  private final long inForceBefore;
  private int brought;
  long rows;
  long fresh;
  long changed;
  long unchanged;
  long rejected;
  long withdrawn;
  long held;

  Pass(RowIndex index, RecordStore store, NoticeStore told, long judgement) {
    this.index = index;
    this.writer = new PassWriter(index, store, judgement);
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
    if (row.held()) {
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
    index.enter(entry, version, person, row.print());
    writer.enter(version, entry);
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
      writer.print(entry);
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
    writer.leave(entry);
    withdrawn++;
  }

  /** Takes a version back that this same delivery brought. */
  final void retract(long id) {
    writer.retract(id);
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
    writer.flush();
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

  /** Lets the delivery in. */
  final void keep() {
    writer.takeBack();
    ChangeLog log = index.log();
    for (int change = 0; change < log.size(); change++) {
      if (!log.isCancelled(change) && log.last(change) != 0) {
        writer.end(ending(log, change));
      }
    }
    for (int entry : vanished()) {
      writer.end(new Ending(index.last(entry), Ending.How.VANISHED, judgement, 0));
      index.setLive(entry, false);
      writer.leave(entry);
    }
    writer.keep();
    index.keep();
  }

  private Ending ending(ChangeLog log, int change) {
    long next = log.next(change);
    Ending.How how = next == 0 ? Ending.How.WITHDRAWN : Ending.How.REPLACED;
    return new Ending(
        log.last(change), log.wasLive(change) ? how : Ending.How.SUCCEEDED, judgement, next);
  }

  /** Forgets the rows of the delivery. */
  final void drop() {
    writer.drop();
    index.drop();
  }
}
