package nl.sectordeal.person.match;

import java.util.Arrays;
import java.util.BitSet;
import nl.sectordeal.person.ScoreBook;
import nl.sectordeal.person.ScoreStore;
import nl.sectordeal.person.score.KnownPairs;
import nl.sectordeal.person.score.LinkModel;
import nl.sectordeal.person.score.Linkable;
import nl.sectordeal.person.score.PairFinder;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.ScoredPairs;
import nl.sectordeal.record.IdKind;
import org.jspecify.annotations.Nullable;

/**
 * Candidates found by blocks, of which only those are compared that were not when the job was
 * linked before.
 */
public final class KnownCandidates implements Candidates {
  private final String job;
  private final ScoreStore store;

  /** Candidates of a job, of which this store has the scores. */
  public KnownCandidates(String job, ScoreStore store) {
    this.job = job;
    this.store = store;
  }

  /** Rows with ids of one kind are two persons or one already, so they need no score. */
  private static final class OfKinds implements Linkable {
    /** The kind that most rows have where any have; those of other kinds are few. */
    private static final int MOST = Kinds.bit(IdKind.BSN);

    private final byte[] kinds;

    OfKinds(byte[] kinds) {
      this.kinds = kinds;
    }

    @Override
    public boolean mayLink(int one, int other) {
      return Kinds.mayBeOne(kinds[one], kinds[other]);
    }

    @Override
    public boolean isOpen(int profile) {
      return kinds[profile] != MOST;
    }
  }

  @Override
  public int find(
      LinkModel model, Profiles profiles, byte[] kinds, double least, Receiver receiver) {
    long[] marks = marks(profiles, kinds);
    @Nullable ScoreBook book =
        store
            .find(job)
            .filter(known -> known.model().equals(model.hash()) && known.least() <= least)
            .orElse(null);
    PairFinder finder = new PairFinder(model, profiles, new OfKinds(kinds), least);
    ScoredPairs pairs =
        book == null ? finder.find() : finder.find(fresh(marks, book.profiles()), book.pairs());
    keep(model, least, profiles, marks, pairs, book);
    for (int i = 0; i < pairs.size(); i++) {
      receiver.add(pairs.a()[i], pairs.b()[i], pairs.bits()[i]);
    }
    return pairs.cuts().stream().mapToInt(ScoredPairs.Cut::blocks).sum();
  }

  /** Per profile a digest of all that its comparing depends on. */
  private static long[] marks(Profiles profiles, byte[] kinds) {
    long[] marks = new long[profiles.size()];
    for (int p = 0; p < marks.length; p++) {
      marks[p] = (profiles.digest(p) + kinds[p]) * 0x9E3779B97F4A7C15L + profiles.idsDigest(p);
    }
    return marks;
  }

  private static BitSet fresh(long[] marks, long[] known) {
    BitSet fresh = new BitSet();
    for (int p = 0; p < marks.length; p++) {
      if (Arrays.binarySearch(known, marks[p]) < 0) {
        fresh.set(p);
      }
    }
    return fresh;
  }

  /** Nothing is written when nothing has changed. */
  private void keep(
      LinkModel model,
      double least,
      Profiles profiles,
      long[] marks,
      ScoredPairs pairs,
      @Nullable ScoreBook before) {
    long[] sorted = marks.clone();
    Arrays.sort(sorted);
    if (before == null || before.least() != least || !Arrays.equals(before.profiles(), sorted)) {
      store.save(job, new ScoreBook(model.hash(), least, sorted, KnownPairs.of(pairs, profiles)));
    }
  }
}
