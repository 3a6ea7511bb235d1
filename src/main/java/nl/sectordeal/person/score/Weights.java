package nl.sectordeal.person.score;

import java.util.List;

/** The numbers of a model by number of level, as bits. */
final class Weights {
  /** Log2 of the odds beforehand. */
  final double prior;

  private final double[][] bits;
  private final double[][] household;
  private final double[][] frequency;

  Weights(LinkModel model) {
    prior = Level.log2(model.prior() / (1 - model.prior()));
    int count = model.comparisons().size();
    bits = new double[count][];
    household = new double[count][];
    frequency = new double[count][];
    for (int c = 0; c < count; c++) {
      List<Level> levels = model.comparisons().get(c).levels();
      bits[c] = levels.stream().mapToDouble(Level::bits).toArray();
      household[c] = levels.stream().mapToDouble(Level::bitsInHousehold).toArray();
      frequency[c] = levels.stream().mapToDouble(Level::frequency).toArray();
    }
  }

  double bits(Compared compared, int level, boolean inHousehold) {
    return (inHousehold ? household : bits)[compared.ordinal()][level];
  }

  double frequency(Compared compared, int level) {
    return frequency[compared.ordinal()][level];
  }

  /** The most that any level of a comparison weighs, common values apart. */
  double most(Compared compared) {
    double most = Double.NEGATIVE_INFINITY;
    for (double weight : bits[compared.ordinal()]) {
      most = Math.max(most, weight);
    }
    return most;
  }
}
