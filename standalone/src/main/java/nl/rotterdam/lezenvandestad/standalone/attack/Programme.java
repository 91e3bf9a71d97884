// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * A linear programme whose unknowns are amounts of reports: of each how many they are, and the sum
 * of what their bundles say of their levels. A bundle says of its mean in which half it lies: the
 * true sum of its levels is within a quarter a report of what it says, its {@code width}.
 *
 * <p>Known of what was seen are its band and the published formula of the level: (4 x 2.1 + sum) /
 * (4 + number), rounded to a quarter.
 */
class Programme {

  private static final double PRIOR = 4 * 2.1;
  private static final double PRIOR_REPORTS = 4;
  private static final double ROUNDING = 0.125;
  private static final double NOISE = 1e-6;

  private final double width;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> numbers = new HashMap<>();
  private final Map<String, Variable> levels = new HashMap<>();
  private int expressions;
  private int solved;

  Programme(double width) {
    this.width = width;
  }

  /** How often it was solved. */
  final int solved() {
    return solved;
  }

  /** An unknown amount. */
  final void amount(String name, int from, int to) {
    numbers.put(name, model.newVariable("n" + name).lower(from).upper(to));
    levels.put(name, model.newVariable("l" + name).lower(0).upper((5 - width) * to));
  }

  /** A sum of amounts, each taken so many times. */
  final class Sum {

    private final Map<String, Double> times = new HashMap<>();

    Sum plus(String name, double weight) {
      times.merge(name, weight, Double::sum);
      return this;
    }

    /** These are not fewer than nobody, and their levels are levels. */
    void isSomebodyOrNobody() {
      Expression least = model.newExpression(next()).lower(0);
      Expression lowest = model.newExpression(next()).lower(0);
      Expression highest = model.newExpression(next()).lower(0);
      times.forEach((name, weight) -> {
        least.set(number(name), weight);
        lowest.set(level(name), weight).set(number(name), -(1 + width) * weight);
        highest.set(level(name), -weight).set(number(name), (5 - width) * weight);
      });
    }

    /** This was seen of them. */
    void seen(Sight sight) {
      Expression count = model.newExpression(next()).lower(sight.from()).upper(sight.to());
      times.forEach((name, weight) -> count.set(number(name), weight));
      levelSeen(sight);
    }

    /** This level was seen of them, when they were told. */
    void levelSeen(Sight sight) {
      if (sight.to() > 0) {
        formula(sight.mean() - ROUNDING, true);
        formula(sight.mean() + ROUNDING, false);
      }
    }

    /** The formula of the level, on one side of its rounding. */
    private void formula(double mean, boolean isLeast) {
      Expression formula = model.newExpression(next());
      times.forEach(
          (name, weight) -> formula.set(level(name), weight).set(number(name), -mean * weight));
      double constant = PRIOR_REPORTS * mean - PRIOR;
      if (isLeast) {
        formula.lower(constant);
      } else {
        formula.upper(constant);
      }
    }

    /** How many they are. */
    Target count() {
      return target(0, 1);
    }

    /** How far their levels together can lie above level 1 for each. */
    Target aboveLowest() {
      return target(1, width - 1);
    }

    /** How far their levels together can lie below level 5 for each. */
    Target belowHighest() {
      return target(-1, width + 5);
    }

    private Target target(double ofLevels, double ofNumber) {
      Map<Variable, Double> weights = new HashMap<>();
      times.forEach((name, weight) -> {
        weights.put(number(name), ofNumber * weight);
        weights.put(level(name), ofLevels * weight);
      });
      return new Target(weights);
    }
  }

  private String next() {
    expressions++;
    return "e" + expressions;
  }

  private Variable number(String name) {
    return Objects.requireNonNull(numbers.get(name), name);
  }

  private Variable level(String name) {
    return Objects.requireNonNull(levels.get(name), name);
  }

  /** Something to bound. */
  final class Target {

    private final Map<Variable, Double> weights;

    private Target(Map<Variable, Double> weights) {
      this.weights = weights;
    }

    private void weigh(double sign) {
      weights.forEach((variable, weight) -> {
        boolean isWeighed = sign != 0 && variable.isObjective();
        double before = isWeighed ? variable.getContributionWeight().doubleValue() : 0;
        variable.weight(sign == 0 ? 0 : before + sign * weight);
      });
    }

    private double value() {
      return weights.entrySet().stream()
          .mapToDouble(part -> part.getValue() * part.getKey().getValue().doubleValue())
          .sum();
    }

    /** The largest whole number that it can be. */
    long atMost() {
      return (long) Math.floor(solve(this, true) + NOISE);
    }

    /** The smallest whole number that it can be. */
    long atLeast() {
      return (long) Math.ceil(solve(this, false) - NOISE);
    }
  }

  /**
   * Which of these can all be above their limits, by one solution that makes their sum large: of
   * those nothing small can be proved.
   */
  final List<Target> stillOpen(List<Target> targets, double limit) {
    targets.forEach(target -> target.weigh(1));
    solved++;
    feasible(model.maximise());
    List<Target> open = targets.stream().filter(target -> target.value() < limit - NOISE).toList();
    targets.forEach(target -> target.weigh(0));
    return open;
  }

  private double solve(Target target, boolean largest) {
    solved++;
    numbers.values().forEach(variable -> variable.weight(0));
    levels.values().forEach(variable -> variable.weight(0));
    target.weigh(1);
    double value = feasible(largest ? model.maximise() : model.minimise()).getValue();
    target.weigh(0);
    return value;
  }

  private static Optimisation.Result feasible(Optimisation.Result result) {
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("what was seen cannot be: " + result.getState());
    }
    return result;
  }
}
