package nl.sectordeal.job.render;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.delivery.Delivery;
import nl.sectordeal.delivery.Judgement;
import nl.sectordeal.delivery.Source;
import nl.sectordeal.period.DutchDay;

/**
 * Files of which nobody can tell who sent them (zonder afzender). They may be of as many senders as
 * there are files, so each is told by itself; until the month of its receipt is over, or a newer
 * one comes: who sent it cannot be seen to have answered under another name.
 */
public final class UnsignedFiles {
  private static final int LONGEST_NAME = 100;

  private final List<Judgement> judgements;
  private final YearMonth month;

  /**
   * @param judgements that the run knows, in their order
   * @param month that is reported on
   */
  public UnsignedFiles(List<Judgement> judgements, YearMonth month) {
    this.judgements = judgements;
    this.month = month;
  }

  /** Those that there is still something to tell of, in the order in which they were judged. */
  public List<Judgement> list(Source source) {
    if (!source.hasManySenders()) {
      return List.of();
    }
    List<Judgement> all = new ArrayList<>();
    for (Judgement judgement : judgements) {
      Delivery it = judgement.delivery();
      if (it.source().equals(source.id()) && it.sender().isEmpty()) {
        all.add(judgement);
      }
    }
    return all.stream().filter(one -> isNew(one, all) && !isAnswered(one)).toList();
  }

  private boolean isNew(Judgement one, List<Judgement> all) {
    YearMonth since = receipt(all.get(all.size() - 1));
    return !receipt(one).isBefore(since.isBefore(month) ? since : month);
  }

  private static YearMonth receipt(Judgement one) {
    return YearMonth.from(DutchDay.of(one.delivery().received()));
  }

  /** Whether the file came again under its own name, be it good or not. */
  private boolean isAnswered(Judgement one) {
    return judgements.stream()
        .anyMatch(other -> Returns.isPutRightBy(one, other) || isSentAgain(one, other));
  }

  private static boolean isSentAgain(Judgement one, Judgement other) {
    Delivery it = one.delivery();
    Delivery later = other.delivery();
    Instant received = it.received();
    return it.source().equals(later.source())
        && it.file().equals(later.file())
        && received.isBefore(later.received());
  }

  /**
   * Name of the file that answers it, without extension: it tells which one, and never a sender.
   */
  static String name(Delivery it) {
    String file = it.file().replaceFirst("\\.[^.]*$", "").replaceAll("[^A-Za-z0-9._-]+", "_");
    String start = file.substring(0, Math.min(file.length(), LONGEST_NAME));
    return it.source() + "-" + start + "-" + it.shortHash();
  }
}
