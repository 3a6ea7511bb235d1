package nl.sectordeal.record;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.sectordeal.delivery.Judgement;
import org.jspecify.annotations.Nullable;

/** Keeps all versions of all rows. Can be made again from the originals. */
public interface RecordStore {

  /**
   * Keeps a piece of what a judgement changed in the index of its sender.
   *
   * @param piece rises in the order in which pieces are to be given back
   */
  void addIndex(long judgement, int piece, byte[] changes);

  /** Gives back all that changed in the index of a sender, by judgement and piece. */
  void scanIndex(int sender, Consumer<byte[]> to);

  /** Stores versions. */
  void insert(List<NewVersion> versions);

  /** Removes versions that were stored too early. */
  void remove(List<Long> ids);

  /** Ends versions. */
  void end(List<Ending> endings);

  /**
   * Removes all that judgements of a sender after this one brought, and brings back the versions
   * that they ended.
   */
  void forgetAfter(int sender, long judgement);

  /** Removes all that one judgement brought. */
  void forget(long judgement);

  /**
   * Gives every version that had taken effect, by source, sender and id.
   *
   * @param judgements all of the job, as known; see {@link
   *     nl.sectordeal.delivery.JudgementStore#list}
   * @param partners what kind of partner each source belongs to; a source without one is left out
   * @param withClaims whether the claims are wanted; without them a row has none, and bears the
   *     sealed traits instead
   */
  void scan(
      List<Judgement> judgements,
      Function<String, @Nullable PartnerKind> partners,
      boolean withClaims,
      Consumer<RowVersion> to);
}
