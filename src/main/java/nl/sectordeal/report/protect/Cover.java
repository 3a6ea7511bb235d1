package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.sectordeal.report.protect.Components.Component;
import org.jspecify.annotations.Nullable;

/**
 * Chooses what else to hide so that a count cannot be worked out (dekking): among all changes of
 * counts that take it where it must be able to go and keep every sum, the one that costs the least.
 * What that changes is hidden.
 *
 * <p>First the count's own period and the few others are looked at in which most is hidden already;
 * where that gives no way out, all periods. A search goes on from where the last one of the same
 * period ended. Every count has two variables here, how much it goes up and how much down.
 */
final class Cover {
  private static final double CLOSE = 1e-6;
  private static final int PERIODS = 4;

  private final Knowledge knowledge;
  private final Marks marks;
  private final Costs costs;
  private final Map<Integer, Component> components = new HashMap<>();
  private final Map<String, Search> searches = new HashMap<>();

  Cover(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
    this.costs = new Costs(knowledge);
    for (Component component :
        Components.of(knowledge, place -> marks.isHidden(place) || marks.canHide(place))) {
      component.places().forEach(place -> components.put(place, component));
    }
  }

  /**
   * What must be hidden so that a count could as well be another.
   *
   * @param by how much more, or less when negative, it must be able to be
   * @return places, perhaps none; null when nothing helps
   */
  @Nullable List<Integer> find(int place, double by) {
    Component component = components.get(place);
    if (component == null) {
      return null;
    }
    String period = knowledge.cell(place).period();
    Search near =
        searches.computeIfAbsent(
            component.places().get(0) + " " + period,
            any -> new Search(within(component, periods(component, period))));
    List<Integer> found = near.find(place, by);
    return found == null && near.places.size() < component.places().size()
        ? new Search(component).find(place, by)
        : found;
  }

  /** A period, several together, and those in which most is hidden already. */
  private Set<String> periods(Component component, String period) {
    Map<String, Integer> hidden = new TreeMap<>();
    for (int place : component.places()) {
      hidden.merge(knowledge.cell(place).period(), marks.isHidden(place) ? 1 : 0, Integer::sum);
    }
    List<String> most = new ArrayList<>(hidden.keySet());
    most.sort(Comparator.comparing((String other) -> -hidden.getOrDefault(other, 0)));
    Set<String> periods = new HashSet<>(List.of(period, Cell.ALL));
    for (String other : most) {
      if (periods.size() < PERIODS + 2) {
        periods.add(other);
      }
    }
    return periods;
  }

  private double cost(int place) {
    return marks.isHidden(place) ? 0 : costs.of(place);
  }

  private Component within(Component component, Set<String> periods) {
    List<Integer> places = new ArrayList<>();
    for (int place : component.places()) {
      if (periods.contains(knowledge.cell(place).period())) {
        places.add(place);
      }
    }
    Set<Integer> kept = new HashSet<>(places);
    List<Sum> sums = new ArrayList<>();
    for (Sum sum : component.sums()) {
      for (int term : Components.places(knowledge, sum)) {
        if (kept.contains(term)) {
          sums.add(sum);
          break;
        }
      }
    }
    return new Component(places, sums);
  }

  /** The search through some counts, while all others stay. */
  private final class Search {
    private final List<Integer> places;
    private final Map<Integer, Integer> indexes = new LinkedHashMap<>();
    private final Simplex simplex;

    Search(Component component) {
      this.places = component.places();
      for (int i = 0; i < places.size(); i++) {
        indexes.put(places.get(i), i);
      }
      double[][] sums = new double[component.sums().size()][];
      for (int row = 0; row < sums.length; row++) {
        sums[row] = row(component.sums().get(row));
      }
      this.simplex =
          new Simplex(sums, new double[2 * places.size()], new double[2 * places.size()]);
    }

    /** What the marks allow now; they only come to allow more. */
    private void loosen() {
      for (int i = 0; i < places.size(); i++) {
        int place = places.get(i);
        boolean hidden = marks.isHidden(place);
        simplex.bound(2 * i, 0, hidden ? marks.up(place) : Marks.ANY);
        simplex.bound(2 * i + 1, 0, hidden ? -marks.down(place) : knowledge.count(place));
      }
    }

    private double[] row(Sum sum) {
      double[] row = new double[2 * places.size()];
      int[] terms = Components.places(knowledge, sum);
      for (int term = 0; term < terms.length; term++) {
        Integer index = indexes.get(terms[term]);
        if (index != null) {
          row[2 * index] = term == 0 ? -1 : 1;
          row[2 * index + 1] = -row[2 * index];
        }
      }
      return row;
    }

    @Nullable List<Integer> find(int place, double by) {
      loosen();
      int index = 2 * indexes.getOrDefault(place, 0);
      double[] goal = new double[2 * places.size()];
      goal[index] = Math.signum(by);
      goal[index + 1] = -Math.signum(by);
      if (simplex.maximise(goal, Math.abs(by)) < Math.abs(by) - CLOSE) {
        return null;
      }
      holdAtLeast(by > 0 ? index : index + 1, by > 0 ? index + 1 : index, Math.abs(by));
      double[] thrift = new double[2 * places.size()];
      for (int i = 0; i < places.size(); i++) {
        thrift[2 * i] = -cost(places.get(i));
        thrift[2 * i + 1] = thrift[2 * i];
      }
      simplex.maximise(thrift, 0);
      return changed();
    }

    /** Keeps one variable as far above another as it must be able to go. */
    private void holdAtLeast(int variable, int opposite, double by) {
      double against = simplex.value(opposite);
      double now = simplex.value(variable);
      simplex.bound(opposite, against, against);
      simplex.bound(variable, Math.min(by + against, now), now);
    }

    private List<Integer> changed() {
      List<Integer> more = new ArrayList<>();
      for (int i = 0; i < places.size(); i++) {
        boolean changed = simplex.value(2 * i) > CLOSE || simplex.value(2 * i + 1) > CLOSE;
        if (changed && marks.canHide(places.get(i))) {
          more.add(places.get(i));
        }
      }
      return more;
    }
  }
}
