package nl.sectordeal.person.score;

/** One slip of the keyboard: a letter wrong, missing or too many, or two neighbours swapped. */
final class Slip {
  private Slip() {}

  /** Whether exactly one slip lies between two texts of a pool. */
  static boolean between(TextPool pool, int one, int other) {
    boolean ordered = pool.length(one) <= pool.length(other);
    int small = ordered ? one : other;
    int large = ordered ? other : one;
    int length = pool.length(small);
    int more = pool.length(large) - length;
    if (more > 1 || small == large || small == 0) {
      return false;
    }
    int at = 0;
    while (at < length && pool.letter(small, at) == pool.letter(large, at)) {
      at++;
    }
    if (more == 1) {
      return sameFrom(pool, small, at, large, at + 1);
    }
    return sameFrom(pool, small, at + 1, large, at + 1)
        || (at + 1 < length
            && pool.letter(small, at) == pool.letter(large, at + 1)
            && pool.letter(small, at + 1) == pool.letter(large, at)
            && sameFrom(pool, small, at + 2, large, at + 2));
  }

  /** Whether exactly one digit differs between two numbers, or two neighbours are swapped. */
  static boolean between(int one, int other) {
    int wrong = 0;
    int lastAt = -2;
    int lastDigit = 0;
    int lastOther = 0;
    for (int at = 0, a = one, b = other; a != 0 || b != 0; at++, a /= 10, b /= 10) {
      int digit = a % 10;
      int otherDigit = b % 10;
      if (digit != otherDigit) {
        wrong++;
        boolean swapped = lastAt == at - 1 && digit == lastOther && otherDigit == lastDigit;
        if (wrong > 2 || (wrong == 2 && !swapped)) {
          return false;
        }
        lastAt = at;
        lastDigit = digit;
        lastOther = otherDigit;
      }
    }
    return wrong > 0;
  }

  private static boolean sameFrom(TextPool pool, int one, int from, int other, int otherFrom) {
    int length = pool.length(one);
    for (int i = from, j = otherFrom; i < length; i++, j++) {
      if (pool.letter(one, i) != pool.letter(other, j)) {
        return false;
      }
    }
    return true;
  }
}
