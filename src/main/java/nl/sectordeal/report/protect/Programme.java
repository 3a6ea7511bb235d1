package nl.sectordeal.report.protect;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Changes of counts that leave every sum as it is, and which of them is best (lineair programma).
 * The library solves it; each question is a model of its own, since solving one changes it.
 */
final class Programme {
  private static final double CLOSE = 1e-4;

  static {
    // Else the library tells on standard output what it knows of the computer.
    System.setProperty("shut.up.ojAlgo", "");
  }

  private record Bounds(double low, double high) {}

  private record Term(int variable, double factor) {}

  private final List<Bounds> variables = new ArrayList<>();
  private final List<List<Term>> sums = new ArrayList<>();

  /**
   * Adds a variable.
   *
   * @return its number, from zero
   */
  int add(double low, double high) {
    variables.add(new Bounds(low, high));
    return variables.size() - 1;
  }

  int size() {
    return variables.size();
  }

  /** Sets other bounds. */
  void bound(int variable, double low, double high) {
    variables.set(variable, new Bounds(low, high));
  }

  /** Begins a sum that stays zero. */
  void beginSum() {
    sums.add(new ArrayList<>());
  }

  /** Adds a term to the sum that was begun last. */
  void addTerm(int variable, double factor) {
    sums.get(sums.size() - 1).add(new Term(variable, factor));
  }

  /**
   * Values of all variables where the weighted sum of them is highest.
   *
   * @return null when there are no such values, or the library found none
   */
  double @Nullable [] maximise(double[] weights) {
    ExpressionsBasedModel model = model(weights);
    Optimisation.Result result = model.maximise();
    if (!result.getState().isOptimal()) {
      return null;
    }
    double[] values = new double[variables.size()];
    for (int variable = 0; variable < values.length; variable++) {
      values[variable] = result.doubleValue(variable);
    }
    return holds(values) ? values : null;
  }

  /** Whether the library's word is true. */
  private boolean holds(double[] values) {
    for (int variable = 0; variable < values.length; variable++) {
      Bounds bounds = variables.get(variable);
      if (values[variable] < bounds.low() - CLOSE || values[variable] > bounds.high() + CLOSE) {
        return false;
      }
    }
    for (List<Term> sum : sums) {
      double left = 0;
      for (Term term : sum) {
        left += term.factor() * values[term.variable()];
      }
      if (Math.abs(left) > CLOSE) {
        return false;
      }
    }
    return true;
  }

  private ExpressionsBasedModel model(double[] weights) {
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Variable[] all = new Variable[variables.size()];
    for (int i = 0; i < all.length; i++) {
      Bounds bounds = variables.get(i);
      all[i] = model.newVariable("v" + i).lower(bounds.low()).upper(bounds.high());
      if (weights[i] != 0) {
        all[i].weight(weights[i]);
      }
    }
    for (int i = 0; i < sums.size(); i++) {
      Expression sum = model.newExpression("s" + i).level(0);
      sums.get(i).forEach(term -> sum.set(all[term.variable()], term.factor()));
    }
    return model;
  }
}
