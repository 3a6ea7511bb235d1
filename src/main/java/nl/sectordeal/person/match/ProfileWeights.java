package nl.sectordeal.person.match;

import nl.sectordeal.person.cluster.PairWeights;
import nl.sectordeal.person.score.Evidence;
import nl.sectordeal.person.score.Profiles;
import nl.sectordeal.person.score.Scorer;

/** The weights that a model gives (modelgewichten). */
record ProfileWeights(Scorer scorer, Profiles profiles) implements PairWeights {

  @Override
  public double bits(int one, int other) {
    return scorer.bits(one, other);
  }

  @Override
  public int comparisons() {
    return Scorer.COMPARISONS;
  }

  @Override
  public double weigh(int one, int other, double[] each) {
    return scorer.weigh(one, other, each);
  }

  @Override
  public long digest(int profile) {
    return profiles.digest(profile);
  }

  Evidence explain(int one, int other) {
    return scorer.explain(one, other);
  }
}
