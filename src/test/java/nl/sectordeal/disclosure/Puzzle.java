package nl.sectordeal.disclosure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * What an attacker knows: numbers, hidden numbers with what their marks tell, which are the same,
 * and how they add up. Solves for the least and the most that a hidden one can be, by linear
 * programming.
 */
final class Puzzle {
  private static final double CLOSE = 1e-6;

  /** More than any hidden number here. The library does not bear much larger ones. */
  private static final double MOST = 1_000;

  /** A number as it is printed: the number, {@code <5}, {@code x}, or nowhere at all. */
  private final Map<String, String> printed = new LinkedHashMap<>();

  private final Map<String, String> same = new HashMap<>();
  private final List<List<String>> sums = new ArrayList<>();
  private final int smallest;

  /** Numbers from one up to {@code smallest}, itself not included, must stay unknown. */
  Puzzle(int smallest) {
    this.smallest = smallest;
  }

  /** The least and the most that a number can be. */
  record Range(double least, double most) {
    @Override
    public String toString() {
      return Math.round(least * 100) / 100.0 + " to " + Math.round(most * 100) / 100.0;
    }
  }

  /** Takes what is printed; of several prints of one number the one that tells most. */
  void print(String name, String text) {
    String one = root(name);
    String before = printed.putIfAbsent(one, text);
    if (before != null && !isNumber(before) && (isNumber(text) || text.startsWith("<"))) {
      printed.put(one, text);
    }
  }

  boolean has(String name) {
    return printed.containsKey(root(name));
  }

  /** A number that is printed nowhere. */
  void unprinted(String name) {
    printed.putIfAbsent(root(name), "");
  }

  /** The first is all others together. */
  void adds(String total, List<String> parts) {
    List<String> sum = new ArrayList<>(List.of(total));
    sum.addAll(parts);
    if (sum.stream().allMatch(this::has) && isPossible(sum)) {
      sums.add(sum);
    }
  }

  /** Two numbers are the same. */
  void same(String one, String other) {
    String first = root(one);
    String second = root(other);
    if (!first.equals(second)) {
      String text = printed.get(second);
      printed.remove(second);
      same.put(second, first);
      print(first, text);
    }
  }

  private String root(String name) {
    String root = name;
    while (same.containsKey(root)) {
      root = same.get(root);
    }
    return root;
  }

  /** Names of all numbers, of those that are the same one of them. */
  Set<String> names() {
    return printed.keySet();
  }

  /** Names of all numbers, also of those that are the same. */
  Set<String> allNames() {
    Set<String> all = new LinkedHashSet<>(printed.keySet());
    all.addAll(new TreeSet<>(same.keySet()));
    return all;
  }

  /** What does not add up where all is printed is no sum, whatever the attacker thought. */
  private boolean isPossible(List<String> sum) {
    if (!sum.stream().allMatch(name -> isNumber(text(name)))) {
      return true;
    }
    int left = Integer.parseInt(text(sum.get(0)));
    for (String part : sum.subList(1, sum.size())) {
      left -= Integer.parseInt(text(part));
    }
    return left == 0;
  }

  private String text(String name) {
    return printed.get(root(name));
  }

  /** The hidden numbers of which too much is known, with what is known of them. */
  Map<String, Range> solve() {
    Map<String, Range> found = new TreeMap<>();
    for (Set<String> part : parts()) {
      found.putAll(new Part(part).exposed());
    }
    return found;
  }

  /** Hidden numbers that no sum ties to others are solved apart. */
  private List<Set<String>> parts() {
    Map<String, List<List<String>>> sumsOf = new HashMap<>();
    for (List<String> sum : sums) {
      sum.forEach(name -> sumsOf.computeIfAbsent(root(name), any -> new ArrayList<>()).add(sum));
    }
    List<Set<String>> parts = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String first : printed.keySet()) {
      if (!isNumber(text(first)) && !seen.contains(first)) {
        Set<String> part = part(first, sumsOf);
        seen.addAll(part);
        parts.add(part);
      }
    }
    return parts;
  }

  private Set<String> part(String first, Map<String, List<List<String>>> sumsOf) {
    Set<String> part = new LinkedHashSet<>(Set.of(first));
    Deque<String> open = new ArrayDeque<>(part);
    while (!open.isEmpty()) {
      for (List<String> sum : sumsOf.getOrDefault(open.remove(), List.of())) {
        for (String name : sum) {
          if (!isNumber(text(name)) && part.add(root(name))) {
            open.add(root(name));
          }
        }
      }
    }
    return part;
  }

  private boolean isSmall(String name) {
    return text(name).startsWith("<");
  }

  static boolean isNumber(String text) {
    return text.matches("-?\\d+");
  }

  /** Hidden numbers that hang together. */
  private final class Part {
    private final List<String> names;
    private final Set<Map<String, Integer>> equations = new LinkedHashSet<>();
    private final Map<String, double[]> seen = new HashMap<>();

    Part(Set<String> part) {
      this.names = List.copyOf(part);
      for (List<String> sum : sums) {
        if (sum.stream().anyMatch(name -> part.contains(root(name)))) {
          equations.add(equation(sum));
        }
      }
    }

    /** Factors by name; what is known stands under no name. */
    private Map<String, Integer> equation(List<String> sum) {
      Map<String, Integer> factors = new LinkedHashMap<>();
      for (int i = 0; i < sum.size(); i++) {
        int sign = i == 0 ? -1 : 1;
        String text = text(sum.get(i));
        if (isNumber(text)) {
          factors.merge("", sign * Integer.parseInt(text), Integer::sum);
        } else {
          factors.merge(root(sum.get(i)), sign, Integer::sum);
        }
      }
      return factors;
    }

    /** Every solution is one that many numbers are seen in; what is not seen safe has its own. */
    Map<String, Range> exposed() {
      List<String> asked = new ArrayList<>(names);
      asked.removeIf(name -> text(name).isEmpty());
      int before = Integer.MAX_VALUE;
      while (!asked.isEmpty() && asked.size() < before) {
        before = asked.size();
        search(asked, 1);
        search(asked, -1);
        asked.removeIf(this::isSafe);
      }
      Map<String, Range> exposed = new TreeMap<>();
      for (String name : asked) {
        search(List.of(name), -1);
        search(List.of(name), 1);
        double[] range = seen.get(name);
        if (!isSafe(name) && (isSmall(name) || range[0] < smallest - CLOSE)) {
          exposed.put(name, new Range(range[0], range[1]));
        }
      }
      return exposed;
    }

    /** Any number from one up to the bound, or as many others as the bound. */
    private boolean isSafe(String name) {
      double[] range = seen.get(name);
      return (range[0] <= 1 + CLOSE && range[1] >= smallest - 1 - CLOSE)
          || (!isSmall(name) && range[1] - range[0] >= smallest - CLOSE);
    }

    private void search(Collection<String> asked, int direction) {
      Optimisation.Result result = model(asked, direction).maximise();
      // The first library at times finds nothing where there is something; then the other is asked.
      double[] values =
          result.getState().isFeasible()
              ? result.toRawCopy1D()
              : new SecondOpinion(model(asked, direction), names).values();
      for (int i = 0; i < names.size(); i++) {
        double value = values[i];
        double[] range = seen.computeIfAbsent(names.get(i), any -> new double[] {value, value});
        range[0] = Math.min(range[0], value);
        range[1] = Math.max(range[1], value);
      }
    }

    /** A model of its own for each question, since solving one changes it. */
    private ExpressionsBasedModel model(Collection<String> asked, int direction) {
      ExpressionsBasedModel model = new ExpressionsBasedModel();
      Map<String, Variable> variables = new HashMap<>();
      for (String name : names) {
        boolean small = isSmall(name);
        double most = small ? Integer.parseInt(text(name).substring(1)) - 1 : MOST;
        Variable variable = model.newVariable(name).lower(small ? 1 : 0).upper(most);
        variables.put(name, asked.contains(name) ? variable.weight(direction) : variable);
      }
      for (Map<String, Integer> equation : equations) {
        Expression expression = model.newExpression("sum " + model.countExpressions());
        equation.forEach(
            (name, factor) -> {
              if (!name.isEmpty()) {
                expression.set(variables.get(name), factor);
              }
            });
        expression.level(-equation.getOrDefault("", 0));
      }
      return model;
    }
  }
}
