package nl.sectordeal.person.cluster;

/** Sorted numbers of the lists in which entities stand. */
final class Lists {
  private Lists() {}

  /** Whether two have a list in common. */
  static boolean share(int[] ones, int[] others) {
    for (int i = 0, j = 0; i < ones.length && j < others.length; ) {
      if (ones[i] == others[j]) {
        return true;
      }
      if (ones[i] < others[j]) {
        i++;
      } else {
        j++;
      }
    }
    return false;
  }
}
