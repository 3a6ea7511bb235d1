package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.sectordeal.report.ShownCount.Mark;
import nl.sectordeal.report.protect.Components.Component;
import org.jspecify.annotations.Nullable;

/**
 * Chooses of which counts to tell less so that one cannot be worked out (dekking): among all
 * changes of counts that take it where it must be able to go and keep every sum, the one that costs
 * a reader the least. What that changes is hidden, or no longer said to be small.
 */
final class Cover {
  private static final double CLOSE = 1e-6;

  /** A change that is large enough for any count to be safe. */
  private static final double FAR = 200;

  private final Knowledge knowledge;
  private final Marks marks;
  private final Costs costs;
  private final Map<Integer, Component> components = new HashMap<>();

  Cover(Knowledge knowledge, Marks marks) {
    this.knowledge = knowledge;
    this.marks = marks;
    this.costs = new Costs(knowledge);
    for (Component component : Components.of(knowledge, this::varies)) {
      component.places().forEach(place -> components.put(place, component));
    }
  }

  private boolean varies(int place) {
    return marks.isHidden(place) || marks.canTellLess(place);
  }

  /**
   * Of which less must be told so that a count could as well be another.
   *
   * @param by how much more, or less when negative, it must be able to be
   * @return places, perhaps none; null when nothing helps
   */
  @Nullable List<Integer> find(int place, double by) {
    Component component = components.get(place);
    return component == null ? null : new Search(component).find(place, by);
  }

  /** The search through one component. Each count has a way up and a way down, free or not. */
  private final class Search {
    private final Component component;
    private final Programme programme = new Programme();
    private final Map<Integer, List<Way>> ways = new HashMap<>();
    private final List<Double> thrift = new ArrayList<>();

    /** How a count can change, in one direction. */
    private record Way(int variable, int direction, double cost) {}

    Search(Component component) {
      this.component = component;
      for (int place : component.places()) {
        ways.put(place, new ArrayList<>());
        addWays(place);
      }
    }

    private void addWays(int place) {
      double up = 0;
      double down = 0;
      if (marks.isHidden(place)) {
        up = Math.min(marks.up(place), FAR);
        down = Math.min(-marks.down(place), FAR);
        add(place, 1, up, 0);
        add(place, -1, down, 0);
      }
      if (marks.canTellLess(place)) {
        double cost =
            marks.mark(place) == Mark.SMALL ? costs.tellingLess(place) : costs.hiding(place);
        add(place, 1, FAR - up, cost);
        add(place, -1, Math.min(knowledge.count(place), FAR) - down, cost);
      }
    }

    private void add(int place, int direction, double room, double cost) {
      if (room > 0) {
        thrift.add(cost);
        ways.getOrDefault(place, List.of()).add(new Way(programme.add(0, room), direction, cost));
      }
    }

    @Nullable List<Integer> find(int asked, double by) {
      addSums();
      int goal = programme.add(by, by);
      thrift.add(0.0);
      programme.beginSum();
      programme.addTerm(goal, -1);
      addTerms(asked, 1);
      double[] values = programme.maximise(thrift.stream().mapToDouble(cost -> -cost).toArray());
      return values == null ? findAtAnyCost(goal, by) : changed(values);
    }

    /** Goes as far as can be, when the library finds nothing that goes all the way. */
    private @Nullable List<Integer> findAtAnyCost(int goal, double by) {
      programme.bound(goal, Math.min(by, 0), Math.max(by, 0));
      double[] far = new double[programme.size()];
      far[goal] = by;
      double[] values = programme.maximise(far);
      return values == null || Math.abs(values[goal] - by) > CLOSE ? null : changed(values);
    }

    private void addSums() {
      for (int[] sum : component.sums()) {
        programme.beginSum();
        for (int term = 0; term < sum.length; term++) {
          addTerms(sum[term], term == 0 ? -1 : 1);
        }
      }
    }

    private void addTerms(int place, int factor) {
      for (Way way : ways.getOrDefault(place, List.of())) {
        programme.addTerm(way.variable(), way.direction() * factor);
      }
    }

    private List<Integer> changed(double[] values) {
      List<Integer> changed = new ArrayList<>();
      for (int place : component.places()) {
        for (Way way : ways.getOrDefault(place, List.of())) {
          if (way.cost() > 0 && values[way.variable()] > CLOSE && !changed.contains(place)) {
            changed.add(place);
          }
        }
      }
      return changed;
    }
  }
}
