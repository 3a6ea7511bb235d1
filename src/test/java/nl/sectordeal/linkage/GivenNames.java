package nl.sectordeal.linkage;

import java.util.ArrayList;
import java.util.List;

/** Given names of one root and gender, the common ones first (voornamen). */
final class GivenNames {
  private static final double STEEPNESS = 0.8;

  /** Before 1955, until 1985, since. */
  private static final int[] UNTIL = {1955, 1985};

  private final List<Weighted> byTime;

  private GivenNames(List<Weighted> byTime) {
    this.byTime = byTime;
  }

  /** The same names for every year of birth. */
  static GivenNames always(String names) {
    Weighted all = Weighted.of(Weighted.words(names), STEEPNESS);
    return new GivenNames(List.of(all, all, all));
  }

  /** Names go out of fashion, but some are still given later. */
  static GivenNames of(String old, String middle, String young, List<String> rare) {
    List<Weighted> all = new ArrayList<>();
    for (String own : List.of(old, middle, young)) {
      List<String> names = new ArrayList<>(Weighted.words(own));
      for (String other : Weighted.words(old + "," + middle + "," + young)) {
        if (!names.contains(other)) {
          names.add(other);
        }
      }
      names.addAll(rare);
      all.add(Weighted.of(names, STEEPNESS));
    }
    return new GivenNames(all);
  }

  String pick(int year, Chance chance) {
    int time = year < UNTIL[0] ? 0 : year < UNTIL[1] ? 1 : 2;
    return byTime.get(time).pick(chance);
  }
}
