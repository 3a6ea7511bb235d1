package nl.sectordeal.person.score;

import java.util.Arrays;
import java.util.List;

/** The numbers of a model by number of level, as bits. */
final class Weights {
  /** Log2 of the odds beforehand. */
  final double prior;

  /** Whether the model tells people of one address apart from strangers. */
  final boolean knowHouseholds;

  private final double[][] bits;
  private final double[][] household;
  private final double[][] frequency;
  private final double[] m;
  private final double twins;
  private final double sameDay;

  Weights(LinkModel model) {
    prior = Level.log2(model.prior() / (1 - model.prior()));
    twins = model.twins();
    m = levels(model, Compared.HOUSEHOLD).stream().mapToDouble(Level::m).toArray();
    sameDay = levels(model, Compared.BIRTH_DATE).get(BirthDate.SAME_AND_SURNAME.ordinal()).u();
    knowHouseholds = model.knowsHouseholds();
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

  private static List<Level> levels(LinkModel model, Compared compared) {
    return model.comparisons().get(compared.ordinal()).levels();
  }

  /**
   * By how many bits one birth date weighs less because of twins who live apart.
   *
   * @param household number of the level of surname and address
   * @param shared bits that these weigh
   */
  double twins(int household, double shared) {
    double u = m[household] * Math.pow(2, -shared);
    return Level.log2(1 + twins / (u * sameDay));
  }

  double bits(Compared compared, int level, boolean inHousehold) {
    return (inHousehold ? household : bits)[compared.ordinal()][level];
  }

  double frequency(Compared compared, int level) {
    return frequency[compared.ordinal()][level];
  }

  /** The most that any level of a comparison weighs, common values apart. */
  double most(Compared compared, boolean inHousehold) {
    return Arrays.stream((inHousehold ? household : bits)[compared.ordinal()]).max().orElse(0);
  }

  /**
   * The most that surname and address weigh where the address turns out so and the surname is
   * another.
   *
   * @param rarest the most that a rare name adds
   */
  double mostWithoutSameName(Address address, double rarest) {
    double most = Double.NEGATIVE_INFINITY;
    for (Surname surname : Surname.values()) {
      int level = Compared.household(surname, address);
      if (surname != Surname.SAME_NAME) {
        double weight =
            bits(Compared.HOUSEHOLD, level, knowHouseholds)
                + frequency(Compared.HOUSEHOLD, level) * Math.max(0, rarest);
        most = Math.max(most, weight);
      }
    }
    return most;
  }
}
