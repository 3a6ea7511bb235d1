package nl.sectordeal.person.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.sectordeal.person.score.BlockWorker.Way;
import nl.sectordeal.person.score.ScoredPairs.Cut;
import org.jspecify.annotations.Nullable;

/**
 * Finds the pairs of profiles that may be one person (kandidaten), without comparing all with all:
 * two are compared when they share a key of some kind. What is found depends on the profiles and
 * the model only, not on the order of adding or on what was known before.
 */
public final class PairFinder {
  /** Of one block; a larger one is taken apart by a finer key, and failing that cut. */
  static final long MOST_PAIRS = 10_000;

  private static final int THREADS = 2;
  private static final int CHUNK = 1 << 13;

  private final LinkModel model;
  private final Profiles profiles;
  private final Linkable linkable;
  private final double least;
  private final long mostPairs;
  private final BlockKeys keys;

  /**
   * A finder of the profiles that have been added by now.
   *
   * @param least bits that a pair must weigh to be given
   */
  public PairFinder(LinkModel model, Profiles profiles, Linkable linkable, double least) {
    this(model, profiles, linkable, least, MOST_PAIRS);
  }

  PairFinder(LinkModel model, Profiles profiles, Linkable linkable, double least, long mostPairs) {
    if (profiles.size() >= 1 << Block.NUMBER_BITS) {
      throw new IllegalArgumentException("More than 16 million profiles cannot be linked");
    }
    this.model = model;
    this.profiles = profiles;
    this.linkable = linkable;
    this.least = least;
    this.mostPairs = mostPairs;
    this.keys = new BlockKeys(profiles);
  }

  /** All pairs, from scratch. */
  public ScoredPairs find() {
    return find(null, KnownPairs.none());
  }

  /**
   * All pairs, of which only those with a fresh profile are compared, and what is known of the
   * others is taken over: the same as from scratch.
   *
   * @param fresh profiles that were not there when the known pairs were found, or whose answers of
   *     {@link Linkable} or national ids have changed since
   * @param known what was found then, with the same model and at most the same {@code least}
   */
  public ScoredPairs find(@Nullable BitSet fresh, KnownPairs known) {
    long[] fullBefore = known.fullBlocks().clone();
    Arrays.sort(fullBefore);
    List<BlockWorker> workers = new ArrayList<>();
    Scorer scorer = new Scorer(model, profiles);
    for (int i = 0; i < THREADS; i++) {
      workers.add(
          new BlockWorker(
              profiles,
              linkable,
              i == 0 ? scorer : scorer.another(),
              least,
              mostPairs,
              fresh,
              fullBefore));
    }
    List<Cut> cuts = new ArrayList<>();
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      for (KeyKind kind : KeyKind.values()) {
        work(threads, workers, kind, cuts);
      }
    } finally {
      threads.shutdownNow();
    }
    return gather(workers, fresh, known, cuts);
  }

  private void work(
      ExecutorService threads, List<BlockWorker> workers, KeyKind kind, List<Cut> cuts) {
    if (kind == KeyKind.MEANT_ID) {
      run(threads, workers, meantIds(), Way.MEANT);
    } else {
      run(threads, workers, sorted(kind), Way.REFINE);
    }
    LongList refined = new LongList();
    for (BlockWorker worker : workers) {
      refined.addAll(worker.refined);
      worker.refined.clear();
    }
    run(threads, workers, refined.sorted(), Way.CUT);
    int blocks = 0;
    long pairs = 0;
    for (BlockWorker worker : workers) {
      blocks += worker.blocksCut;
      pairs += worker.pairsCut;
      worker.blocksCut = 0;
      worker.pairsCut = 0;
    }
    if (blocks > 0) {
      cuts.add(new Cut(kind, blocks, pairs));
    }
  }

  private long[] sorted(KeyKind kind) {
    LongList packed = new LongList();
    for (int p = 0; p < profiles.size(); p++) {
      long key = keys.key(kind, p);
      if (key != BlockKeys.NONE) {
        packed.add(Block.packed(key, p));
      }
    }
    return packed.sorted();
  }

  /** Bearers of an id only where it may have been meant on another row. */
  private long[] meantIds() {
    LongList meant = new LongList();
    for (int p = 0; p < profiles.size(); p++) {
      if (profiles.hasMeantIds(p)) {
        for (UUID id : profiles.meantIds(p)) {
          meant.add(BlockKeys.meant(id));
        }
      }
    }
    long[] wanted = meant.sorted();
    LongList packed = new LongList();
    for (int p = 0; p < profiles.size() && wanted.length > 0; p++) {
      for (UUID id : profiles.meantIds(p)) {
        packed.add(Block.packed(BlockKeys.meant(id), p));
      }
      for (UUID id : profiles.ids(p)) {
        if (Arrays.binarySearch(wanted, BlockKeys.meant(id)) >= 0) {
          packed.add(Block.packed(BlockKeys.meant(id), p));
        }
      }
    }
    return packed.distinct();
  }

  private static void run(
      ExecutorService threads, List<BlockWorker> workers, long[] packed, Way way) {
    AtomicInteger next = new AtomicInteger();
    List<Future<?>> tasks = new ArrayList<>();
    for (BlockWorker worker : workers) {
      tasks.add(
          threads.submit(
              () -> {
                for (int from = next.getAndAdd(CHUNK);
                    from < packed.length;
                    from = next.getAndAdd(CHUNK)) {
                  worker.work(packed, from, from + CHUNK, way);
                }
              }));
    }
    tasks.forEach(PairFinder::await);
  }

  private static void await(Future<?> task) {
    try {
      task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while comparing", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException("Cannot compare", e.getCause());
    }
  }

  private ScoredPairs gather(
      List<BlockWorker> workers, @Nullable BitSet fresh, KnownPairs known, List<Cut> cuts) {
    PairSet found = workers.get(0).found;
    LongList full = new LongList();
    long compared = 0;
    for (BlockWorker worker : workers) {
      full.addAll(worker.full);
      compared += worker.compared;
      if (worker.found != found) {
        found.putAll(worker.found);
      }
    }
    long[] fullNow = full.sorted();
    if (fresh != null) {
      new Kept(profiles, linkable, keys, least, fresh, fullNow).addTo(found, known);
    }
    return Sorting.byDigest(found, profiles, compared, cuts, fullNow);
  }
}
