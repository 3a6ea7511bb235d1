package nl.sectordeal.job.review;

import java.util.List;

/**
 * What a decision about a doubtful pair would change (gevolgen).
 *
 * @param figures those that would count another number
 * @param shadow whether indicators of a shadow calculation would, which asks nobody for work
 * @param joined whether one of the two would be linked with somebody else, the only one left
 */
record Effects(List<Effect> figures, boolean shadow, boolean joined) {
  Effects {
    figures = List.copyOf(figures);
  }

  /** How many more or fewer are counted, over all figures together. */
  int size() {
    return figures.stream().mapToInt(effect -> Math.abs(effect.by())).sum();
  }
}
