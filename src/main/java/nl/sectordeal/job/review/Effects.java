package nl.sectordeal.job.review;

import java.util.List;

/**
 * What a decision about a doubtful pair would change (gevolgen).
 *
 * @param figures those that would count another number
 * @param shadow whether indicators of a shadow calculation would, which asks nobody for work
 */
record Effects(List<Effect> figures, boolean shadow) {
  Effects {
    figures = List.copyOf(figures);
  }

  /** How many more or fewer are counted, over all figures together. */
  int size() {
    return figures.stream().mapToInt(effect -> Math.abs(effect.by())).sum();
  }
}
