package nl.sectordeal.disclosure;

import java.util.ArrayList;
import java.util.List;
import org.apache.commons.math3.optim.linear.LinearConstraint;
import org.apache.commons.math3.optim.linear.LinearConstraintSet;
import org.apache.commons.math3.optim.linear.LinearObjectiveFunction;
import org.apache.commons.math3.optim.linear.NonNegativeConstraint;
import org.apache.commons.math3.optim.linear.Relationship;
import org.apache.commons.math3.optim.linear.SimplexSolver;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Variable;

/**
 * The same linear programme by another library, slower and surer. It comes with the one for
 * workbooks.
 */
final class SecondOpinion {
  private final ExpressionsBasedModel model;
  private final List<String> names;

  SecondOpinion(ExpressionsBasedModel model, List<String> names) {
    this.model = model;
    this.names = names;
  }

  /** Values at the highest point; fails when there are none at all. */
  double[] values() {
    List<LinearConstraint> constraints = new ArrayList<>();
    double[] weights = new double[names.size()];
    for (int i = 0; i < weights.length; i++) {
      Variable variable = model.getVariable(i);
      weights[i] = variable.isObjective() ? variable.getContributionWeight().doubleValue() : 0;
      double[] alone = new double[weights.length];
      alone[i] = 1;
      constraints.add(
          new LinearConstraint(alone, Relationship.LEQ, variable.getUpperLimit().doubleValue()));
      constraints.add(
          new LinearConstraint(alone, Relationship.GEQ, variable.getLowerLimit().doubleValue()));
    }
    model.constraints().forEach(sum -> constraints.add(constraint(sum, weights.length)));
    return new SimplexSolver()
        .optimize(
            new LinearObjectiveFunction(weights, 0),
            new LinearConstraintSet(constraints),
            GoalType.MAXIMIZE,
            new NonNegativeConstraint(true))
        .getPoint();
  }

  private LinearConstraint constraint(Expression sum, int size) {
    double[] factors = new double[size];
    for (int i = 0; i < size; i++) {
      factors[i] = sum.get(model.getVariable(i)).doubleValue();
    }
    return new LinearConstraint(factors, Relationship.EQ, sum.getUpperLimit().doubleValue());
  }
}
