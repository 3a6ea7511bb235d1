package nl.sectordeal.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What an attacker knows: numbers, hidden numbers with what their marks tell, and how they add up.
 * Solves for the least and the most that a hidden one can be, by linear programming.
 */
final class Puzzle {
  private static final double CLOSE = 1e-6;

  /** A number as it is printed: the number, {@code <5}, {@code x}, or nowhere at all. */
  private final Map<String, String> printed = new LinkedHashMap<>();

  private final List<List<String>> sums = new ArrayList<>();
  private final List<List<String>> beliefs = new ArrayList<>();

  /** The least and the most that a number can be. */
  record Range(double least, double most) {
    @Override
    public String toString() {
      return Math.round(least * 100) / 100.0 + " to " + Math.round(most * 100) / 100.0;
    }
  }

  /** Takes what is printed; of several prints of one number the one that tells most. */
  void print(String name, String text) {
    String before = printed.putIfAbsent(name, text);
    boolean tellsMore = isNumber(text) || text.startsWith("<");
    if (before != null && !isNumber(before) && tellsMore) {
      printed.put(name, text);
    }
  }

  boolean has(String name) {
    return printed.containsKey(name);
  }

  /** A number that is printed nowhere. */
  void unprinted(String name) {
    printed.putIfAbsent(name, "");
  }

  /** The first is all others together. */
  void adds(String total, List<String> parts) {
    List<String> sum = new ArrayList<>(List.of(total));
    sum.addAll(parts);
    if (sum.stream().allMatch(printed::containsKey) && isPossible(sum)) {
      sums.add(sum);
    }
  }

  /** Takes two numbers for the same, as long as nothing speaks against it. */
  void believes(String one, String other) {
    String first = printed.get(one);
    String second = printed.get(other);
    if (isNumber(first) != isNumber(second) || !isNumber(first)) {
      beliefs.add(List.of(one, other));
    }
  }

  Set<String> names() {
    return printed.keySet();
  }

  /** What does not add up where all is printed is no sum, whatever the attacker thought. */
  private boolean isPossible(List<String> sum) {
    if (!sum.stream().allMatch(name -> isNumber(printed.get(name)))) {
      return true;
    }
    int left = number(sum.get(0));
    for (String part : sum.subList(1, sum.size())) {
      left -= number(part);
    }
    return left == 0;
  }

  /** What was found of every hidden number, by name. */
  Map<String, Range> solve() {
    believe(beliefs);
    Map<String, Range> found = new TreeMap<>();
    for (Set<String> part : parts()) {
      solve(part, found);
    }
    return found;
  }

  /** Adds beliefs, except those that cannot be: all at once, or else by halves. */
  private void believe(List<List<String>> some) {
    int before = sums.size();
    sums.addAll(some);
    if (some.isEmpty() || isPossible(some, sumsOf())) {
      return;
    }
    sums.subList(before, sums.size()).clear();
    if (some.size() > 1) {
      believe(some.subList(0, some.size() / 2));
      believe(some.subList(some.size() / 2, some.size()));
    }
  }

  private boolean isPossible(List<List<String>> beliefs, Map<String, List<List<String>>> sumsOf) {
    Set<String> checked = new HashSet<>();
    for (List<String> belief : beliefs) {
      String hidden = isNumber(printed.get(belief.get(0))) ? belief.get(1) : belief.get(0);
      if (!checked.contains(hidden)) {
        Set<String> part = part(hidden, sumsOf);
        checked.addAll(part);
        if (!model(part).minimise().getState().isFeasible()) {
          return false;
        }
      }
    }
    return true;
  }

  /** Hidden numbers that no sum ties to others are solved apart. */
  private List<Set<String>> parts() {
    Map<String, List<List<String>>> sumsOf = sumsOf();
    List<Set<String>> parts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (String first : printed.keySet()) {
      if (!isNumber(printed.get(first)) && !seen.contains(first)) {
        Set<String> part = part(first, sumsOf);
        seen.addAll(part);
        parts.add(part);
      }
    }
    return parts;
  }

  private Map<String, List<List<String>>> sumsOf() {
    Map<String, List<List<String>>> sumsOf = new HashMap<>();
    for (List<String> sum : sums) {
      sum.forEach(name -> sumsOf.computeIfAbsent(name, any -> new ArrayList<>()).add(sum));
    }
    return sumsOf;
  }

  private Set<String> part(String first, Map<String, List<List<String>>> sumsOf) {
    Set<String> part = new LinkedHashSet<>(Set.of(first));
    Deque<String> open = new ArrayDeque<>(part);
    while (!open.isEmpty()) {
      for (List<String> sum : sumsOf.getOrDefault(open.remove(), List.of())) {
        for (String next : sum) {
          if (!isNumber(printed.get(next)) && part.add(next)) {
            open.add(next);
          }
        }
      }
    }
    return part;
  }

  private void solve(Set<String> part, Map<String, Range> found) {
    Map<String, double[]> seen = new LinkedHashMap<>();
    for (String name : part) {
      if (printed.get(name).isEmpty()) {
        continue;
      }
      if (!seen.containsKey(name) || seen.get(name)[0] > least(name)) {
        ExpressionsBasedModel model = model(part, name);
        note(model, model.minimise(), seen);
      }
      if (seen.get(name)[1] < enough(name)) {
        ExpressionsBasedModel model = model(part, name);
        note(model, model.maximise(), seen);
      }
      double[] range = seen.get(name);
      found.put(name, new Range(range[0], range[1]));
    }
  }

  /** A model of its own for each question: solving fixes what nothing speaks against. */
  private ExpressionsBasedModel model(Set<String> part, String asked) {
    ExpressionsBasedModel model = model(part);
    for (Variable variable : model.getVariables()) {
      if (variable.getName().equals(asked)) {
        variable.weight(1);
      }
    }
    return model;
  }

  private static void note(
      ExpressionsBasedModel model, Optimisation.Result result, Map<String, double[]> seen) {
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("The attacker believes what cannot be: " + result.getState());
    }
    List<Variable> all = model.getVariables();
    for (int i = 0; i < all.size(); i++) {
      double value = result.doubleValue(i);
      double[] range =
          seen.computeIfAbsent(all.get(i).getName(), any -> new double[] {value, value});
      range[0] = Math.min(range[0], value);
      range[1] = Math.max(range[1], value);
    }
  }

  private ExpressionsBasedModel model(Set<String> part) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Map<String, Variable> variables = new HashMap<>();
    for (String name : part) {
      Variable variable = model.newVariable(name).lower(least(name));
      if (printed.get(name).startsWith("<")) {
        variable.upper(bound(name) - 1);
      } else {
        variable.upper(100_000);
      }
      variables.put(name, variable);
    }
    int row = 0;
    for (List<String> sum : sums) {
      if (sum.stream().anyMatch(part::contains)) {
        Expression expression = model.newExpression("sum " + row++);
        double known = 0;
        for (int i = 0; i < sum.size(); i++) {
          int sign = i == 0 ? -1 : 1;
          Variable variable = variables.get(sum.get(i));
          if (variable == null) {
            known += sign * number(sum.get(i));
          } else {
            expression.add(variable, sign);
          }
        }
        expression.level(-known);
      }
    }
    return model;
  }

  /**
   * Whether who sees this range learns no more than that it is small, if it is: all from one up to
   * the bound is possible, or more numbers than the bound, or it is not small at all.
   */
  boolean isSafe(String name, Range range, int smallest) {
    boolean open = range.least() <= 1 + CLOSE && range.most() >= smallest - 1 - CLOSE;
    if (printed.get(name).startsWith("<")) {
      return open;
    }
    return open
        || range.least() >= smallest - CLOSE
        || range.most() - range.least() >= smallest - CLOSE;
  }

  private double least(String name) {
    return printed.get(name).startsWith("<") ? 1 : 0;
  }

  /** An upper end beyond which nobody learns more. */
  private double enough(String name) {
    return printed.get(name).startsWith("<") ? bound(name) - 1 : 10;
  }

  private int bound(String name) {
    return Integer.parseInt(printed.get(name).substring(1));
  }

  int number(String name) {
    return Integer.parseInt(printed.get(name));
  }

  static boolean isNumber(String text) {
    return text.matches("-?\\d+");
  }
}
