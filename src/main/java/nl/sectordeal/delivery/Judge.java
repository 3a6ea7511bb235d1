package nl.sectordeal.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.delivery.Judgement.Counts;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.delivery.rule.DeliveryWaits;
import nl.sectordeal.delivery.rule.EmptyDelivery;
import nl.sectordeal.delivery.rule.FewRowsChange;
import nl.sectordeal.delivery.rule.FewRowsRejected;
import nl.sectordeal.delivery.rule.FewRowsVanish;
import nl.sectordeal.delivery.rule.FileNameTellsNoId;
import nl.sectordeal.delivery.rule.FileRules;
import nl.sectordeal.delivery.rule.InTime;
import nl.sectordeal.delivery.rule.NotOlder;
import nl.sectordeal.delivery.rule.NotTheOldFileAgain;
import nl.sectordeal.delivery.rule.PersonDiscards;
import nl.sectordeal.delivery.rule.PersonReleases;
import nl.sectordeal.delivery.rule.ReplacedByNewer;
import nl.sectordeal.delivery.rule.ReturnToEarlierState;
import nl.sectordeal.delivery.rule.SameAsLast;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Severity;
import org.jspecify.annotations.Nullable;

/**
 * Judges the events of one sender one by one (beoordelaar). What it says of an event depends only
 * on that event and those before it.
 */
public final class Judge {
  private final Source source;
  private final DeliveryRows rows;
  private final SenderState state = new SenderState();
  private final List<Judgement> said = new ArrayList<>();
  private long next;

  /**
   * A judge who knows what was said before.
   *
   * @param earlier judgements of this sender so far, in order
   * @param next number of the next judgement
   */
  public Judge(Source source, DeliveryRows rows, List<Judgement> earlier, long next) {
    this.source = source;
    this.rows = rows;
    this.next = next;
    earlier.forEach(state::apply);
  }

  /**
   * What follows from one more event, in order; nothing when a person decides about what is not
   * held.
   */
  public List<Judgement> judge(Event event) {
    said.clear();
    if (event instanceof Event.Arrival arrival) {
      arrive(arrival.delivery(), arrival.at(), arrival.refusal());
    } else if (event instanceof Event.Act act && state.isHeld(act.delivery())) {
      decide(act.verdict());
    }
    settleWaiting(event.at());
    return List.copyOf(said);
  }

  private void arrive(Delivery delivery, Instant at, @Nullable String refusal) {
    List<Notice> why = refusal == null ? listRefusals(delivery) : reasons(delivery, refusal);
    if (!why.isEmpty()) {
      say(delivery, at, Status.REFUSED, Counts.NONE, why);
    } else if (mustWait(delivery)) {
      makeWait(delivery, at);
    } else if (state.isLast(delivery.sha256())) {
      Notice same = about(SameAsLast.CODE, Severity.INFO);
      say(delivery, at, Status.NO_OP, Counts.NONE, withFileNotices(delivery, List.of(same)));
      replaceHeld(delivery, at);
    } else {
      read(delivery, at, false);
    }
  }

  /**
   * In which row a file cannot be read, and what stands there instead, is not kept with its
   * receipt: it is read once more, to say it.
   */
  private List<Notice> reasons(Delivery delivery, String refusal) {
    List<Notice> faults = FileRules.has(refusal) ? rows.listFaults(delivery) : List.of();
    return faults.isEmpty() ? List.of(about(refusal, Severity.REJECT)) : faults;
  }

  private List<Notice> listRefusals(Delivery delivery) {
    YearMonth period = state.period();
    if (state.isLast(delivery.sha256())) {
      return List.of();
    }
    boolean known = state.wasAccepted(delivery.sha256());
    if (NotTheOldFileAgain.isBroken(known, delivery.period(), period)) {
      return List.of(about(NotTheOldFileAgain.CODE, Severity.REJECT));
    }
    boolean older = NotOlder.isBroken(delivery.period(), period);
    return older ? List.of(about(NotOlder.CODE, Severity.REJECT)) : List.of();
  }

  private boolean mustWait(Delivery delivery) {
    return source.mode() == Source.Mode.CHANGES && !state.heldUpTo(delivery.period()).isEmpty();
  }

  private void makeWait(Delivery delivery, Instant at) {
    List<Notice> faults = rows.listFaults(delivery);
    if (faults.isEmpty()) {
      Notice waits = about(DeliveryWaits.CODE, Severity.HOLD);
      say(delivery, at, Status.WAITING, Counts.NONE, withFileNotices(delivery, List.of(waits)));
    } else {
      say(delivery, at, Status.REFUSED, Counts.NONE, faults);
    }
  }

  private void decide(Verdict verdict) {
    switch (verdict.kind()) {
      case RELEASE -> read(verdict.delivery(), verdict.at(), true);
      case DISCARD ->
          say(
              verdict.delivery(),
              verdict.at(),
              Status.DISCARDED,
              Counts.NONE,
              List.of(about(PersonDiscards.CODE, Severity.INFO)));
    }
  }

  private void read(Delivery delivery, Instant at, boolean released) {
    boolean returns = state.wasAccepted(delivery.sha256());
    Reading reading = rows.read(delivery, next);
    if (!reading.unreadable().isEmpty()) {
      rows.drop();
      List<Notice> faults = new ArrayList<>(reading.notices());
      faults.addAll(reading.unreadable());
      say(delivery, at, Status.REFUSED, Counts.NONE, faults);
      return;
    }
    List<Notice> notices = withFileNotices(delivery, reading.notices());
    List<Notice> doubts = released ? List.of() : doubts(reading);
    if (doubts.isEmpty()) {
      rows.keep();
      Status status = statusOf(reading, released, returns);
      addNoticeOf(status, notices);
      say(delivery, at, status, reading.counts(), notices);
      refuseOvertaken(delivery, at);
    } else {
      rows.drop();
      notices.addAll(doubts);
      say(delivery, at, Status.HELD, reading.countsWhenHeld(), notices);
    }
    replaceHeld(delivery, at);
  }

  /** Adds what is to be said of a delivery whatever its rows hold. */
  private List<Notice> withFileNotices(Delivery delivery, List<Notice> notices) {
    List<Notice> all = new ArrayList<>(notices);
    LocalDate due = new Expectation(source.dueDay()).dueDay(delivery.period());
    // One that corrects the file of a month may come at any time.
    if (state.isFirstOfItsMonth(delivery) && InTime.isBroken(delivery.received(), due)) {
      all.add(about(InTime.CODE, Severity.WARN));
    }
    if (FileNameTellsNoId.isBroken(delivery.file())) {
      all.add(about(FileNameTellsNoId.CODE, Severity.WARN));
    }
    return all;
  }

  private static Status statusOf(Reading reading, boolean released, boolean returns) {
    if (released) {
      return Status.RELEASED;
    }
    if (reading.counts().rows() == 0) {
      return Status.EMPTY;
    }
    return returns ? Status.RETURNED : Status.ACCEPTED;
  }

  private static void addNoticeOf(Status status, List<Notice> notices) {
    if (status == Status.RELEASED) {
      notices.add(about(PersonReleases.CODE, Severity.INFO));
    } else if (status == Status.EMPTY) {
      notices.add(about(EmptyDelivery.CODE, Severity.WARN));
    } else if (status == Status.RETURNED) {
      notices.add(about(ReturnToEarlierState.CODE, Severity.INFO));
    }
  }

  /** Why it should wait for a person: too much of it is rejected, vanished or changed. */
  private List<Notice> doubts(Reading reading) {
    Counts counts = reading.counts();
    Source.Hold hold = source.hold();
    List<Notice> doubts = new ArrayList<>();
    if (FewRowsRejected.isBroken(counts.rejected(), counts.rows(), hold.rows(), hold.percent())) {
      doubts.add(share(FewRowsRejected.CODE, counts.rejected(), counts.rows()));
    }
    if (FewRowsVanish.isBroken(
        counts.vanished(), reading.inForceBefore(), hold.rows(), hold.percent())) {
      doubts.add(share(FewRowsVanish.CODE, counts.vanished(), reading.inForceBefore()));
    }
    if (FewRowsChange.isBroken(
        reading.coreChanged(), reading.inForceBefore(), hold.rows(), hold.percent())) {
      doubts.add(share(FewRowsChange.CODE, reading.coreChanged(), reading.inForceBefore()));
    }
    return doubts;
  }

  /** In full files a newer one takes the place of what was held. */
  private void replaceHeld(Delivery newer, Instant at) {
    if (source.mode() == Source.Mode.FULL) {
      for (Delivery held : state.heldUpTo(newer.period())) {
        if (held.id() != newer.id()) {
          List<Notice> why = List.of(about(ReplacedByNewer.CODE, Severity.INFO));
          say(held, at, Status.REPLACED, Counts.NONE, why);
        }
      }
    }
  }

  /**
   * In files of changes a held one that is older than what was just let in can never be applied any
   * more.
   */
  private void refuseOvertaken(Delivery letIn, Instant at) {
    if (source.mode() == Source.Mode.CHANGES) {
      for (Delivery held : state.heldBefore(letIn.period())) {
        List<Notice> why = List.of(about(NotOlder.CODE, Severity.REJECT));
        say(held, at, Status.REFUSED, Counts.NONE, why);
      }
    }
  }

  private void settleWaiting(Instant at) {
    for (Delivery delivery : state.waiting()) {
      if (!mustWait(delivery)) {
        arrive(delivery, at, null);
      }
    }
  }

  private void say(
      Delivery delivery, Instant at, Status status, Counts counts, List<Notice> notices) {
    Judgement judgement =
        new Judgement(next++, delivery, at, 0, status, counts, List.copyOf(notices));
    state.apply(judgement);
    said.add(judgement);
  }

  private static Notice about(String code, Severity severity) {
    return Notice.ofFile(code, severity, null, null);
  }

  private static Notice share(String code, long count, long of) {
    return new Notice(code, Severity.HOLD, null, null, Long.toString(of), count);
  }
}
