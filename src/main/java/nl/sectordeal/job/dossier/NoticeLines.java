package nl.sectordeal.job.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.job.Run;
import nl.sectordeal.job.render.NoticeCounts;
import nl.sectordeal.job.render.Returns;
import nl.sectordeal.notice.Notice;
import nl.sectordeal.person.Linked;
import nl.sectordeal.record.RowRef;

/** What was said of files and rows, file by file, for who looks at it from outside. */
final class NoticeLines {
  /** Of one rule in one file. */
  private static final int MOST_EXAMPLES = 5;

  private final Run run;
  private final List<Judgement> judgements;

  NoticeLines(Run run, List<Judgement> judgements) {
    this.run = run;
    this.judgements = judgements;
  }

  /**
   * How often what was said; together what the report counts.
   *
   * @param held rows that wait because it is not clear whose they are
   */
  List<NoticeLine> counts(List<Linked> held) {
    Map<NoticeLine, Long> counts = new LinkedHashMap<>();
    for (Judgement judgement : NoticeCounts.inForceOrWaiting(judgements)) {
      judgement.notices().forEach(notice -> count(counts, line(judgement, notice)));
      run.stages()
          .notices()
          .listCounts(judgement.id())
          .forEach(notice -> count(counts, line(judgement, notice)));
    }
    Map<String, Delivery> deliveries = deliveries();
    for (Linked row : held) {
      count(counts, line(row, deliveries));
    }
    List<NoticeLine> lines = new ArrayList<>();
    counts.forEach((line, count) -> lines.add(line.times(count)));
    return lines;
  }

  private static void count(Map<NoticeLine, Long> counts, NoticeLine line) {
    counts.merge(line.once(), line.count(), Long::sum);
  }

  /** Some rows of each rule in each file. */
  List<NoticeLine> examples() {
    List<NoticeLine> examples = new ArrayList<>();
    for (Judgement judgement : NoticeCounts.inForceOrWaiting(judgements)) {
      Map<String, Integer> shown = new HashMap<>();
      for (Notice notice : run.stages().notices().listExamples(judgement.id())) {
        if (shown.merge(notice.code(), 1, Integer::sum) <= MOST_EXAMPLES) {
          examples.add(line(judgement, notice));
        }
      }
    }
    return examples;
  }

  private static NoticeLine line(Judgement judgement, Notice notice) {
    Delivery delivery = judgement.delivery();
    return NoticeLine.of(
        delivery.source(), delivery.sender(), delivery.file(), delivery.shortHash(), notice);
  }

  private static NoticeLine line(Linked row, Map<String, Delivery> deliveries) {
    RowRef ref = row.row().ref();
    Delivery delivery = deliveries.get(ref.source() + "/" + ref.sender() + "@" + ref.delivery());
    return NoticeLine.of(
        ref.source(),
        ref.sender(),
        delivery == null ? "" : delivery.file(),
        ref.delivery(),
        Returns.heldRow(row));
  }

  private Map<String, Delivery> deliveries() {
    Map<String, Delivery> deliveries = new HashMap<>();
    for (Judgement judgement : Judgement.letInFirst(judgements)) {
      Delivery it = judgement.delivery();
      deliveries.putIfAbsent(it.source() + "/" + it.sender() + "@" + it.shortHash(), it);
    }
    return deliveries;
  }
}
