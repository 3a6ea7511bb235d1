package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Components.Component;

/**
 * Works out hidden counts, as a reader with a computer could (aanval). Exact for who does not use
 * that counts are whole: the bounds of a count are the least and the most that it can be while all
 * that is shown stays as it is.
 *
 * <p>One search serves many counts, since every solution is a possible state of affairs: first all
 * counts of a component are pushed up and down together, and only what is not seen to be safe then
 * has a search of its own. What was safe stays safe when more is hidden.
 */
final class Attack {
  /** A change that is large enough for any count to be safe; more is never asked. */
  private static final double FAR = 200;

  private static final double CLOSE = 1e-6;

  private final Knowledge knowledge;
  private final Marks marks;
  private final Set<Integer> safe = new HashSet<>();

  Attack(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
  }

  /** Places of the counts that must not be worked out and can be, in order. */
  Set<Integer> exposed() {
    Set<Integer> exposed = new TreeSet<>();
    for (Component component : Components.of(knowledge, marks::isHidden)) {
      Set<Integer> asked = new TreeSet<>(component.places());
      asked.removeIf(place -> !marks.isSecret(place) || safe.contains(place));
      if (!asked.isEmpty() && !component.sums().isEmpty()) {
        Hunt hunt = new Hunt(component);
        hunt.findSafe(asked);
        exposed.addAll(asked);
      }
    }
    return exposed;
  }

  /** The search through one component. */
  private final class Hunt {
    private final Map<Integer, Integer> variables = new HashMap<>();
    private final Programme programme = new Programme();
    private final double[] least;
    private final double[] most;

    Hunt(Component component) {
      for (int place : component.places()) {
        variables.put(
            place,
            programme.add(Math.max(marks.down(place), -FAR), Math.min(marks.up(place), FAR)));
      }
      for (int[] sum : component.sums()) {
        programme.beginSum();
        for (int term = 0; term < sum.length; term++) {
          Integer variable = variables.get(sum[term]);
          if (variable != null) {
            programme.addTerm(variable, term == 0 ? -1 : 1);
          }
        }
      }
      this.least = new double[programme.size()];
      this.most = new double[programme.size()];
    }

    /** Takes off what cannot be worked out. */
    void findSafe(Set<Integer> asked) {
      int before = Integer.MAX_VALUE;
      while (!asked.isEmpty() && asked.size() < before) {
        before = asked.size();
        search(asked, 1);
        search(asked, -1);
        dropSafe(asked);
      }
      for (int place : List.copyOf(asked)) {
        if (isSafe(place) || isSafeWhenSearched(place)) {
          asked.remove(place);
          // One that cannot be small may come to be so when more is hidden, and is asked again.
          if (isSafe(place)) {
            safe.add(place);
          }
        }
      }
    }

    private void dropSafe(Set<Integer> asked) {
      List<Integer> found = new ArrayList<>(asked);
      found.removeIf(place -> !isSafe(place));
      asked.removeAll(found);
      safe.addAll(found);
    }

    private boolean isSafeWhenSearched(int place) {
      // Where the library finds nothing, nothing is known of how small it can be.
      boolean found = search(Set.of(place), -1);
      boolean neverSmall = found && count(place) + least(place) >= marks.smallest() - CLOSE;
      if (isSafe(place) || (neverSmall && marks.mark(place) == Mark.WITHHELD)) {
        return true;
      }
      search(Set.of(place), 1);
      return isSafe(place);
    }

    /** Whether all from one up to the smallest that is shown is possible, or as many others. */
    private boolean isSafe(int place) {
      boolean open =
          count(place) + least(place) <= 1 + CLOSE
              && count(place) + most(place) >= marks.smallest() - 1 - CLOSE;
      return open
          || (marks.mark(place) == Mark.WITHHELD
              && most(place) - least(place) >= marks.smallest() - CLOSE);
    }

    private int count(int place) {
      return knowledge.count(place);
    }

    private double least(int place) {
      return least[variable(place)];
    }

    private double most(int place) {
      return most[variable(place)];
    }

    private int variable(int place) {
      return variables.getOrDefault(place, 0);
    }

    /**
     * Pushes counts up or down, together.
     *
     * @return whether the library found how far that goes
     */
    private boolean search(Collection<Integer> places, int direction) {
      double[] weights = new double[least.length];
      places.forEach(place -> weights[variable(place)] = direction);
      double[] values = programme.maximise(weights);
      for (int any = 0; values != null && any < least.length; any++) {
        least[any] = Math.min(least[any], values[any]);
        most[any] = Math.max(most[any], values[any]);
      }
      return values != null;
    }
  }
}
