package nl.sectordeal.record;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.delivery.DeliveryStore;
import nl.sectordeal.delivery.Event;
import nl.sectordeal.delivery.Judge;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.JudgementStore;
import nl.sectordeal.delivery.Originals;
import nl.sectordeal.delivery.SenderProgress;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.record.forgotten.Forgotten;
import nl.sectordeal.record.forgotten.ForgottenSigns;
import nl.sectordeal.record.forgotten.ForgottenStore;
import nl.sectordeal.record.history.SenderRows;

/**
 * Reads the deliveries of senders and judges them (lezer).
 *
 * <p>What is stored of rows and judgements follows from deliveries and verdicts alone. Each reading
 * compares what happened with what was judged before, forgets all from the first difference on, and
 * judges the rest; so the order of import, a changed job file or a killed process leave no trace.
 */
public final class RecordReader {
  private final DeliveryStore deliveries;
  private final JudgementStore judgements;
  private final RecordStore records;
  private final NoticeStore told;
  private final Originals originals;
  private final RowSources files;
  private final ForgottenStore forgotten;
  private final byte[] signKey;

  /**
   * @param forgotten who must not come back
   * @param signKey key of the signs by which they are known
   */
  public RecordReader(
      DeliveryStore deliveries,
      JudgementStore judgements,
      RecordStore records,
      NoticeStore told,
      Originals originals,
      RowSources files,
      ForgottenStore forgotten,
      byte[] signKey) {
    this.deliveries = deliveries;
    this.judgements = judgements;
    this.records = records;
    this.told = told;
    this.originals = originals;
    this.files = files;
    this.forgotten = forgotten;
    this.signKey = signKey.clone();
  }

  /**
   * Senders of a source with something to read, sorted.
   *
   * @param fingerprint of all that the reading depends on beside deliveries and verdicts: program,
   *     mapping, source
   */
  public List<String> sendersToRead(String job, Source source, String fingerprint) {
    List<String> senders = new ArrayList<>();
    for (String sender : deliveries.listSenders(job, source.id())) {
      List<Event> events = deliveries.listEvents(job, source.id(), sender);
      if (!judgements.progress(job, source.id(), sender).isDone(events, fingerprint)) {
        senders.add(sender);
      }
    }
    return senders;
  }

  /**
   * Reads and judges what is to be judged of one sender. Different senders can be read at the same
   * time.
   *
   * @param fingerprint see {@link #sendersToRead}
   */
  public void read(String job, Source source, String sender, String fingerprint) {
    List<Event> events = deliveries.listEvents(job, source.id(), sender);
    SenderProgress progress = judgements.progress(job, source.id(), sender);
    if (progress.isDone(events, fingerprint)) {
      return;
    }
    int kept = progress.agreeing(events, fingerprint);
    long last = progress.lastAfter(kept);
    judgements.restart(progress, kept, fingerprint);
    if (progress.dirty() || kept < progress.steps().size()) {
      records.forgetAfter(progress.sender(), last);
      told.forget(last + 1, SenderProgress.firstOf(progress.sender() + 1));
    }
    Forgotten persons =
        new Forgotten(forgotten, new ForgottenSigns(signKey), job, source.id(), sender);
    judge(source, progress.sender(), persons, events, kept, last);
    judgements.finish(progress.sender());
  }

  private void judge(
      Source source, int sender, Forgotten persons, List<Event> events, int kept, long last) {
    SenderRows rows = new SenderRows(source, sender, originals, files, records, told, persons);
    Judge judge = new Judge(source, rows, judgements.listOfSender(sender), last + 1);
    long newest = last;
    for (int step = kept; step < events.size(); step++) {
      Event event = events.get(step);
      List<Judgement> said = judge.judge(event);
      newest += said.size();
      judgements.addStep(sender, step, event, said, newest);
    }
  }
}
