package nl.sectordeal.job.publish;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.sectordeal.delivery.Expectation;
import nl.sectordeal.delivery.Expectation.Punctuality;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.job.file.JobFile;

/**
 * A source of which senders were expected to deliver for a month and did not (ontbrekende bron).
 *
 * @param senders those that did not, sorted; empty text where the source has one
 * @param whole whether none of its senders did: where a source has many, one that stays away is
 *     told on the data page and stops nothing
 */
public record MissingSource(Source source, List<String> senders, boolean whole) {

  /** Those of a job, in its order. Whether the due day is over makes no difference, so none is. */
  public static List<MissingSource> list(JobFile job, List<Judgement> judgements, YearMonth month) {
    List<MissingSource> missing = new ArrayList<>();
    for (Source source : job.sources()) {
      Map<String, List<Judgement>> bySender = bySender(judgements, source);
      List<String> senders = new ArrayList<>();
      boolean delivered = false;
      for (Map.Entry<String, List<Judgement>> entry : bySender.entrySet()) {
        Punctuality found =
            new Expectation(source.dueDay()).of(month, entry.getValue(), Instant.EPOCH);
        delivered |= found == Punctuality.IN_TIME || found == Punctuality.LATE;
        if (found == Punctuality.NOT_YET_DUE) {
          senders.add(entry.getKey());
        }
      }
      if (!senders.isEmpty()) {
        missing.add(new MissingSource(source, senders, !delivered));
      }
    }
    return missing;
  }

  /** What became of each sender's deliveries of a source, by sender. */
  public static Map<String, List<Judgement>> bySender(List<Judgement> judgements, Source source) {
    Map<String, List<Judgement>> bySender = new TreeMap<>();
    for (Judgement judgement : judgements) {
      if (judgement.delivery().source().equals(source.id())) {
        bySender
            .computeIfAbsent(judgement.delivery().sender(), sender -> new ArrayList<>())
            .add(judgement);
      }
    }
    return bySender;
  }
}
