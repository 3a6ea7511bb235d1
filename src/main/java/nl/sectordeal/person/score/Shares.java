package nl.sectordeal.person.score;

import java.util.ArrayList;
import java.util.List;

/** The figures of a model by number of comparison and level, while they are learnt (aandelen). */
final class Shares {
  private static final double LEAST = 1e-15;
  private static final double MOST = 0.999_999;

  /** An exact agreement speaks for one person at least so little. */
  private static final double EXACT = 1.01;

  final double[][] m;
  final double[][] u;
  final double[][] uHousehold;

  Shares(LinkModel model) {
    int count = model.comparisons().size();
    m = new double[count][];
    u = new double[count][];
    uHousehold = new double[count][];
    for (int c = 0; c < count; c++) {
      List<Level> levels = model.comparisons().get(c).levels();
      m[c] = levels.stream().mapToDouble(Level::m).toArray();
      u[c] = levels.stream().mapToDouble(Level::u).toArray();
      uHousehold[c] = levels.stream().mapToDouble(Level::uHousehold).toArray();
    }
  }

  /** Log2 of the odds that a pair of this pattern is one person. */
  double bits(long pattern, double prior, boolean homes) {
    double bits = Level.log2(prior / (1 - prior)) + Pattern.rare(pattern);
    boolean home = homes && isHome(pattern);
    for (int c = 0; c < m.length; c++) {
      int level = Pattern.level(pattern, c);
      boolean asHome = c == Compared.HOUSEHOLD.ordinal() ? homes : home;
      bits += Level.log2(m[c][level] / (asHome ? uHousehold : u)[c][level]);
    }
    return bits;
  }

  /**
   * How likely a pair of this pattern is one person. Two of one home and one birthday with names of
   * their own are twins, whatever the figures say by now: once taken for one person, they would
   * teach that people of one home who share a birthday hardly exist.
   */
  double probability(long pattern, double prior, boolean homes) {
    return homes && isTwins(pattern) ? 0 : 1 / (1 + Math.pow(2, -bits(pattern, prior, homes)));
  }

  private static boolean isTwins(long pattern) {
    int given = Pattern.level(pattern, Compared.GIVEN_NAME.ordinal());
    int birth = Pattern.level(pattern, Compared.BIRTH_DATE.ordinal());
    return given == GivenName.DIFFERENT.ordinal()
        && birth == BirthDate.SAME_AND_SURNAME.ordinal()
        && isHome(pattern);
  }

  static boolean isHome(long pattern) {
    return Pattern.address(Pattern.level(pattern, Compared.HOUSEHOLD.ordinal())).isHousehold();
  }

  /** These figures in a model; what was one figure in it stays one. */
  List<Comparison> in(LinkModel before) {
    List<Comparison> comparisons = new ArrayList<>();
    for (int c = 0; c < m.length; c++) {
      Comparison comparison = before.comparisons().get(c);
      List<Level> levels = new ArrayList<>();
      for (int l = 0; l < m[c].length; l++) {
        levels.add(level(comparison.levels().get(l), c, l));
      }
      comparisons.add(new Comparison(comparison.name(), comparison.label(), levels));
    }
    return comparisons;
  }

  private Level level(Level old, int c, int l) {
    if (LinkModel.isUnknown(old.name())) {
      return old;
    }
    double newU = share(u[c][l]);
    double newHousehold = old.uHousehold() == old.u() ? newU : share(uHousehold[c][l]);
    double least = 0;
    if (isExact(old.name())) {
      least = old.m() > old.u() ? newU * EXACT : 0;
      least = Math.max(least, old.m() > old.uHousehold() ? newHousehold * EXACT : 0);
    }
    double newM = Math.min(1, Math.max(share(m[c][l]), least));
    return new Level(old.name(), newM, newU, newHousehold, old.frequency(), old.label());
  }

  private static boolean isExact(String level) {
    return level.startsWith("same") && !level.equals("same_year");
  }

  private static double share(double learnt) {
    return Math.max(LEAST, Math.min(MOST, learnt));
  }
}
