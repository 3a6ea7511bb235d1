package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Compares the pairs within blocks. For one thread. */
final class BlockWorker {
  /** What is done with a block. */
  enum Way {
    /** Compared, or when over-full taken apart by a finer key. */
    REFINE,
    /** Compared, or when over-full cut. */
    CUT,
    /** The same, but only pairs of which one may have been meant to bear the id of the block. */
    MEANT
  }

  private final Linkable linkable;
  private final Scorer scorer;
  private final BlockKeys keys;
  private final double least;
  private final long mostPairs;
  private final @Nullable BitSet fresh;
  private final long[] fullBefore;
  private final Block block = new Block();

  /** What reached {@code least}. */
  final PairSet found = new PairSet();

  /** Members of over-full blocks, under their refined keys. */
  final LongList refined = new LongList();

  /** Keys of over-full blocks. */
  final LongList full = new LongList();

  /** Blocks and pairs that were not compared. */
  int blocksCut;

  long pairsCut;
  long compared;

  /**
   * @param fresh profiles of which no pair is known yet; null when none of any is
   * @param fullBefore sorted keys of blocks whose pairs of known profiles were not compared then
   */
  BlockWorker(
      Profiles profiles,
      Linkable linkable,
      Scorer scorer,
      double least,
      long mostPairs,
      @Nullable BitSet fresh,
      long[] fullBefore) {
    this.linkable = linkable;
    this.scorer = scorer;
    this.keys = new BlockKeys(profiles);
    this.least = least;
    this.mostPairs = mostPairs;
    this.fresh = fresh;
    this.fullBefore = fullBefore;
  }

  /**
   * Compares the blocks that begin within a part of a sorted row of keys with numbers.
   *
   * @param way how blocks of this kind are treated
   */
  void work(long[] packed, int from, int to, Way way) {
    int at = from;
    while (at > 0 && at < packed.length && Block.key(packed[at]) == Block.key(packed[at - 1])) {
      at++;
    }
    while (at < to && at < packed.length) {
      int end = at + 1;
      while (end < packed.length && Block.key(packed[end]) == Block.key(packed[at])) {
        end++;
      }
      if (end - at > 1) {
        work(packed, at, end, Block.key(packed[at]), way);
      }
      at = end;
    }
  }

  private void work(long[] packed, int from, int to, long key, Way way) {
    block.fill(packed, from, to, linkable);
    if (block.pairs() <= mostPairs) {
      boolean all = fresh == null || Arrays.binarySearch(fullBefore, key) >= 0;
      compare(all ? null : fresh, way == Way.MEANT ? key : BlockKeys.NONE);
      return;
    }
    full.add(key);
    if (way == Way.REFINE) {
      for (int i = 0; i < block.size(); i++) {
        long finer = keys.refined(key, block.member(i));
        if (finer != BlockKeys.NONE) {
          refined.add(Block.packed(finer, block.member(i)));
        }
      }
    } else {
      blocksCut++;
      pairsCut += block.pairs();
    }
  }

  /**
   * @param meant key of the id that one of two must be meant to bear, if any: two that just bear it
   *     are no news
   */
  private void compare(@Nullable BitSet only, long meant) {
    for (int i = 0; i < block.open(); i++) {
      int a = block.member(i);
      for (int j = i + 1; j < block.size(); j++) {
        int b = block.member(j);
        boolean isNew = only == null || only.get(a) || only.get(b);
        if (isNew && (meant == BlockKeys.NONE || keys.means(a, meant) || keys.means(b, meant))) {
          compare(a, b);
        }
      }
    }
  }

  private void compare(int a, int b) {
    if (!linkable.mayLink(a, b) || found.contains(a, b)) {
      return;
    }
    compared++;
    double bits = scorer.bits(a, b, least);
    if (bits >= least) {
      found.put(a, b, bits);
    }
  }
}
