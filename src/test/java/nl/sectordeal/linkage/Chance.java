package nl.sectordeal.linkage;

import java.util.List;
import java.util.SplittableRandom;

/** Luck that comes out the same every time for the same seed and place (kans). */
final class Chance {
  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** Luck of one place: of household 17, say, whatever came before it. */
  static Chance of(long seed, long... place) {
    long mixed = mix(seed);
    for (long part : place) {
      mixed = mix(mixed * SPREAD + part);
    }
    return new Chance(mixed);
  }

  /** Spreads a number over all of 64 bits. */
  static long mix(long value) {
    long mixed = value + SPREAD;
    mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** True as often as this, from 0 to 1. */
  boolean in(double probability) {
    return probability > 0 && random.nextDouble() < probability;
  }

  /** From 0 up to, not including, the limit. */
  int below(int limit) {
    return random.nextInt(limit);
  }

  /** Both ends included. */
  int between(int low, int high) {
    return low + random.nextInt(high - low + 1);
  }

  double share() {
    return random.nextDouble();
  }

  <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  char letter() {
    return (char) ('a' + random.nextInt(26));
  }

  char digit() {
    return (char) ('0' + random.nextInt(10));
  }
}
