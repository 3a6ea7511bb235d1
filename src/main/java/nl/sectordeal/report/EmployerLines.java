package nl.sectordeal.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.sectordeal.measure.Figure.EmployerFigure;
import org.jspecify.annotations.Nullable;

/**
 * What employers promised and realised, as reports may show it (werkgevers). Employers with fewer
 * placements than the smallest cell are one line without names; where that line would itself be
 * small, the next smallest employer joins it.
 *
 * @param named who may be named, the largest promise first
 * @param others the rest together; null when there is none
 */
public record EmployerLines(List<EmployerFigure> named, @Nullable Others others) {

  /**
   * Employers that are not named.
   *
   * @param employers how many they are
   */
  public record Others(int employers, int promised, int counted) {
    private static final Others NONE = new Others(0, 0, 0);

    private Others with(EmployerFigure employer) {
      return new Others(
          employers + 1, promised + employer.promised(), counted + employer.counted());
    }
  }

  private static final Comparator<EmployerFigure> FEWEST_FIRST =
      Comparator.comparingInt(EmployerFigure::counted).thenComparing(EmployerFigure::kvk);

  private static final Comparator<EmployerFigure> LARGEST_PROMISE_FIRST =
      Comparator.comparingInt(EmployerFigure::promised)
          .reversed()
          .thenComparing(employer -> Objects.requireNonNullElse(employer.name(), ""))
          .thenComparing(EmployerFigure::kvk);

  /** Splits employers in those that may be named and the others. */
  public static EmployerLines of(List<EmployerFigure> employers, SmallCells small) {
    List<EmployerFigure> named = new ArrayList<>();
    Others others = Others.NONE;
    for (EmployerFigure employer : employers.stream().sorted(FEWEST_FIRST).toList()) {
      boolean few = employer.counted() < small.smallest();
      boolean othersAreFew = others.counted() > 0 && others.counted() < small.smallest();
      if (small.protects() && (few || othersAreFew)) {
        others = others.with(employer);
      } else {
        named.add(employer);
      }
    }
    named.sort(LARGEST_PROMISE_FIRST);
    return new EmployerLines(List.copyOf(named), others.employers() == 0 ? null : others);
  }

  /** What each line counts: the named ones, then the others. */
  public int[] counts() {
    int[] counts = new int[named.size() + (others == null ? 0 : 1)];
    for (int i = 0; i < named.size(); i++) {
      counts[i] = named.get(i).counted();
    }
    if (others != null) {
      counts[named.size()] = others.counted();
    }
    return counts;
  }
}
