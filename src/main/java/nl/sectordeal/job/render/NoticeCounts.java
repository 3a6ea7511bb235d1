package nl.sectordeal.job.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.delivery.HeldDeliveries;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Judgement.Status;
import nl.sectordeal.job.Run;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.notice.Texts;
import nl.sectordeal.report.MonthlyReport.NoticeCount;

/** Counts what was said of files and rows, rule by rule. */
public final class NoticeCounts {
  private final Run run;
  private final List<Judgement> judgements;
  private final Texts texts;

  NoticeCounts(Run run, List<Judgement> judgements, Texts texts) {
    this.run = run;
    this.judgements = judgements;
    this.texts = texts;
  }

  /** Counts over these deliveries, file notices included. */
  List<NoticeCount> list() {
    Map<String, NoticeCount> counts = new TreeMap<>();
    for (Judgement judgement : inForceOrWaiting(judgements)) {
      judgement.notices().forEach(notice -> count(counts, notice));
      run.stages().notices().listCounts(judgement.id()).forEach(notice -> count(counts, notice));
    }
    run.totals().heldRows().forEach(row -> count(counts, Returns.heldRow(row)));
    return List.copyOf(counts.values());
  }

  private void count(Map<String, NoticeCount> counts, Notice notice) {
    counts.merge(
        notice.code(),
        new NoticeCount(
            notice.code(), notice.severity(), texts.get(notice.code() + ".text"), notice.count()),
        (one, other) ->
            new NoticeCount(
                one.code(),
                one.severity().compareTo(other.severity()) < 0 ? one.severity() : other.severity(),
                one.text(),
                one.count() + other.count()));
  }

  /**
   * Of each sender the delivery in force and the newest that is exactly the same, and every one
   * that was refused or waits.
   */
  public static List<Judgement> inForceOrWaiting(List<Judgement> judgements) {
    Map<String, Judgement> newest = new TreeMap<>();
    Map<String, Judgement> same = new TreeMap<>();
    for (Judgement judgement : judgements) {
      String sender = judgement.delivery().source() + "/" + judgement.delivery().sender();
      if (judgement.letIn()) {
        newest.put(sender, judgement);
        same.remove(sender);
      } else if (judgement.status() == Status.NO_OP) {
        same.put(sender, judgement);
      }
    }
    List<Judgement> all = new ArrayList<>(newest.values());
    all.addAll(same.values());
    for (Judgement judgement : judgements) {
      if (judgement.status() == Status.REFUSED) {
        all.add(judgement);
      }
    }
    all.addAll(new HeldDeliveries(judgements).list());
    return all;
  }
}
