package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Components.Component;

/**
 * Works out hidden counts, as a reader with a computer could (aanval). Exact for who does not use
 * that counts are whole: the bounds of a count are the least and the most that it can be while all
 * that is shown stays as it is.
 *
 * <p>One search serves many counts, since every solution on its way is a possible state of affairs:
 * a count that was seen low enough in one and high enough in another needs no search of its own.
 */
final class Attack {
  private static final double CLOSE = 1e-6;

  private final Knowledge knowledge;
  private final Marks marks;

  Attack(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
  }

  /** Places of the counts that must not be worked out and can be, in order. */
  List<Integer> exposed() {
    List<Integer> exposed = new ArrayList<>();
    for (Component component : Components.of(knowledge, marks::isHidden)) {
      new Hunt(component).collect(exposed);
    }
    exposed.sort(null);
    return exposed;
  }

  /** The search through one component. */
  private final class Hunt {
    private final List<Integer> places;
    private final Simplex simplex;
    private final double[] least;
    private final double[] most;

    Hunt(Component component) {
      this.places = component.places();
      int size = places.size();
      this.least = new double[size];
      this.most = new double[size];
      double[] low = new double[size];
      double[] high = new double[size];
      Map<Integer, Integer> variables = new HashMap<>();
      for (int variable = 0; variable < size; variable++) {
        int place = places.get(variable);
        variables.put(place, variable);
        low[variable] = marks.down(place);
        high[variable] = marks.up(place);
      }
      double[][] sums = new double[component.sums().size()][size];
      for (int row = 0; row < sums.length; row++) {
        int[] terms = Components.places(knowledge, component.sums().get(row));
        for (int term = 0; term < terms.length; term++) {
          Integer variable = variables.get(terms[term]);
          if (variable != null) {
            sums[row][variable] = term == 0 ? -1 : 1;
          }
        }
      }
      this.simplex = new Simplex(sums, low, high);
    }

    void collect(List<Integer> exposed) {
      for (int variable = 0; variable < places.size(); variable++) {
        if (marks.isSecret(places.get(variable)) && !isSafe(variable)) {
          exposed.add(places.get(variable));
        }
      }
    }

    /** Searches only as far as it takes to know. */
    private boolean isSafe(int variable) {
      int count = knowledge.count(places.get(variable));
      if (!isOpen(variable)) {
        search(variable, -1, count - 1.0);
      }
      if (!isOpen(variable)) {
        search(variable, 1, marks.smallest() - 1.0 - count);
      }
      if (isOpen(variable) || marks.mark(places.get(variable)) == Mark.SMALL) {
        return isOpen(variable);
      }
      search(variable, -1, Double.MAX_VALUE);
      search(variable, 1, marks.smallest() + least[variable]);
      return isOpen(variable)
          || count + least[variable] >= marks.smallest() - CLOSE
          || most[variable] - least[variable] >= marks.smallest() - CLOSE;
    }

    /** Whether all from one up to the smallest that is shown is possible. */
    private boolean isOpen(int variable) {
      int count = knowledge.count(places.get(variable));
      return count + least[variable] <= 1 + CLOSE
          && count + most[variable] >= marks.smallest() - 1 - CLOSE;
    }

    private void search(int variable, int direction, double enough) {
      double[] weights = new double[places.size()];
      weights[variable] = direction;
      simplex.maximise(weights, enough);
      for (int any = 0; any < least.length; any++) {
        least[any] = Math.min(least[any], simplex.value(any));
        most[any] = Math.max(most[any], simplex.value(any));
      }
    }
  }
}
