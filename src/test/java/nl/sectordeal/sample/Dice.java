package nl.sectordeal.sample;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Chance that always falls alike: SplitMix64 on a seed and a number, the same on every machine
 * (dobbelsteen).
 */
final class Dice {
  private long state;

  Dice(long seed, long number) {
    state = seed * 0x9E3779B97F4A7C15L + number * 0xD1B54A32D192ED03L;
    next();
  }

  private long next() {
    state += 0x9E3779B97F4A7C15L;
    long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** A number from 0 up to but not including the bound. */
  int below(int bound) {
    return (int) Long.remainderUnsigned(next(), bound);
  }

  /** A number between two, both included. */
  int between(int low, int high) {
    return low + below(high - low + 1);
  }

  boolean chance(int percent) {
    return below(100) < percent;
  }

  boolean chancePerMille(int perMille) {
    return below(1000) < perMille;
  }

  <T> T pick(List<T> choices) {
    return choices.get(below(choices.size()));
  }

  /** A day between two, both included. */
  LocalDate day(LocalDate first, LocalDate last) {
    return first.plusDays(below((int) ChronoUnit.DAYS.between(first, last) + 1));
  }
}
