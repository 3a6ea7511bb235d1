package nl.sectordeal.person.score;

import java.util.ArrayList;
import java.util.List;
import nl.sectordeal.record.Traits;

/** Tells what the score of two records is made of (bewijs). */
public final class Explainer {
  private final LinkModel model;
  private final double prior;

  public Explainer(LinkModel model) {
    this.model = model;
    this.prior = new Weights(model).prior;
  }

  /**
   * What each comparison found, exactly as {@link Scorer} weighs it; whatever is unknown weighs 0.
   */
  public Evidence explain(Profile one, Profile other) {
    Profiles two = new Profiles();
    int a = two.add(1, one);
    int b = two.add(2, other);
    Scorer scorer = new Scorer(model, two);
    double bits = scorer.bits(a, b);
    List<Evidence.Line> lines = new ArrayList<>();
    lines.add(new Evidence.Line(LinkModel.PRIOR, LinkModel.PRIOR, prior));
    for (Compared compared : Compared.values()) {
      lines.add(
          new Evidence.Line(
              compared.key(),
              compared.levels().get(scorer.lastLevel(compared)),
              scorer.lastBits(compared)));
    }
    return new Evidence(lines, bits);
  }

  /** The same for records without national ids. */
  public Evidence explain(Traits one, Traits other) {
    return explain(new Profile(one, List.of()), new Profile(other, List.of()));
  }
}
