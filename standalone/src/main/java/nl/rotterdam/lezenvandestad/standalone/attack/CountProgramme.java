// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * The linear programme of a cell (number 0) and its parts over some ticks: of each at each tick how
 * many reports were told, and the sum of what their bundles say of their levels.
 *
 * <p>Known are the bands that were seen, that numbers never fall within a week, that the parts fit
 * in the whole, and the published formula of the level: (4 x 2.1 + sum) / (4 + number), rounded to
 * a quarter. A bundle says of its mean in which half it lies: the true sum of its levels is within
 * a quarter a report of what it says.
 */
final class CountProgramme {

  private static final double PRIOR = 4 * 2.1;
  private static final double PRIOR_REPORTS = 4;
  private static final double ROUNDING = 0.125;
  private static final double HALF_OF_A_HALF = 0.25;
  private static final double LEAST_LEVEL = 1.25;
  private static final double MOST_LEVEL = 4.75;
  private static final double NOISE = 1e-6;

  private final List<List<Optional<Sight>>> sights;
  private final ExpressionsBasedModel model = new ExpressionsBasedModel();
  private final Map<String, Variable> variables = new HashMap<>();
  private int solved;

  /**
   * @param sights of each cell what was seen at each tick
   */
  CountProgramme(List<List<Optional<Sight>>> sights) {
    this.sights = sights;
    for (int cell = 0; cell < sights.size(); cell++) {
      for (int tick = 0; tick < sights.getFirst().size(); tick++) {
        add(cell, tick);
      }
    }
    grow();
    fit();
  }

  int solved() {
    return solved;
  }

  /** Something to bound: a sum of numbers and level sums, each with its weight. */
  final class Target {

    private final Map<String, Double> weights = new HashMap<>();

    private Target plus(String variable, double weight) {
      weights.merge(variable, weight, Double::sum);
      return this;
    }

    private void weigh(double sign) {
      weights.forEach((name, weight) -> {
        Variable variable = variable(name);
        boolean isWeighed = sign != 0 && variable.isObjective();
        double before = isWeighed ? variable.getContributionWeight().doubleValue() : 0;
        variable.weight(sign == 0 ? 0 : before + sign * weight);
      });
    }

    private double value() {
      return weights.entrySet().stream()
          .mapToDouble(part -> part.getValue() * variable(part.getKey()).getValue().doubleValue())
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

  private Variable variable(String name) {
    return Objects.requireNonNull(variables.get(name), name);
  }

  private static String number(int cell, int tick) {
    return "n" + cell + "." + tick;
  }

  private static String levels(int cell, int tick) {
    return "l" + cell + "." + tick;
  }

  /** Those beside the parts. */
  Target remainder(int tick) {
    Target target = new Target().plus(number(0, tick), 1);
    for (int part = 1; part < sights.size(); part++) {
      target.plus(number(part, tick), -1);
    }
    return target;
  }

  Target remainderStep(int before, int tick) {
    Target target = remainder(tick);
    if (before >= 0) {
      target.plus(number(0, before), -1);
      for (int part = 1; part < sights.size(); part++) {
        target.plus(number(part, before), 1);
      }
    }
    return target;
  }

  /** Those who came between two ticks. */
  Target step(int cell, int before, int tick) {
    Target target = new Target().plus(number(cell, tick), 1);
    return before < 0 ? target : target.plus(number(cell, before), -1);
  }

  /** How far their levels together can lie above level 1 for each. */
  Target aboveLowest(int cell, int before, int tick) {
    return levelStep(cell, before, tick, 1, HALF_OF_A_HALF - 1);
  }

  /** How far their levels together can lie below level 5 for each. */
  Target belowHighest(int cell, int before, int tick) {
    return levelStep(cell, before, tick, -1, HALF_OF_A_HALF + 5);
  }

  private Target levelStep(int cell, int before, int tick, double ofLevels, double ofNumber) {
    Target target =
        new Target().plus(levels(cell, tick), ofLevels).plus(number(cell, tick), ofNumber);
    return before < 0
        ? target
        : target.plus(levels(cell, before), -ofLevels).plus(number(cell, before), -ofNumber);
  }

  /**
   * Which of these can all be above their limits, by one solution that makes their sum large: of
   * those nothing small can be proved.
   */
  List<Target> stillOpen(List<Target> targets, double limit) {
    targets.forEach(target -> target.weigh(1));
    solved++;
    feasible(model.maximise());
    List<Target> open = targets.stream().filter(target -> target.value() < limit - NOISE).toList();
    targets.forEach(target -> target.weigh(0));
    return open;
  }

  private double solve(Target target, boolean largest) {
    solved++;
    variables.values().forEach(variable -> variable.weight(0));
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

  private void add(int cell, int tick) {
    Optional<Sight> sight = sights.get(cell).get(tick);
    int from = sight.map(Sight::from).orElse(0);
    int to = sight.map(Sight::to).orElse(0);
    Variable number = model.newVariable(number(cell, tick)).lower(from).upper(to);
    Variable levels = model.newVariable(levels(cell, tick)).lower(0).upper(MOST_LEVEL * to);
    variables.put(number(cell, tick), number);
    variables.put(levels(cell, tick), levels);
    sight.ifPresent(seen -> {
      bound(levels, number, seen.mean() - ROUNDING, true);
      bound(levels, number, seen.mean() + ROUNDING, false);
    });
  }

  /** The formula of the level, on one side of its rounding. */
  private void bound(Variable levels, Variable number, double mean, boolean least) {
    Expression formula = model.newExpression(levels.getName() + least);
    formula.set(levels, 1).set(number, -mean);
    double constant = PRIOR_REPORTS * mean - PRIOR;
    if (least) {
      formula.lower(constant);
    } else {
      formula.upper(constant);
    }
  }

  private void grow() {
    for (int tick = 1; tick < sights.getFirst().size(); tick++) {
      for (int cell = 0; cell < sights.size(); cell++) {
        between(List.of(cell), List.of(), tick);
      }
      between(List.of(0), parts(), tick);
    }
  }

  /** What comes in a step is not less than none, and neither are its levels out of their range. */
  private void between(List<Integer> plus, List<Integer> minus, int tick) {
    String name = "step" + plus + minus + tick;
    Expression grows = model.newExpression(name).lower(0);
    Expression least = model.newExpression(name + "least").lower(0);
    Expression most = model.newExpression(name + "most").lower(0);
    for (int sign : new int[] {1, -1}) {
      for (int cell : sign > 0 ? plus : minus) {
        for (int when : new int[] {tick, tick - 1}) {
          double weight = when == tick ? sign : -sign;
          Variable number = variable(number(cell, when));
          Variable levels = variable(levels(cell, when));
          grows.set(number, weight);
          least.set(levels, weight).set(number, -LEAST_LEVEL * weight);
          most.set(levels, -weight).set(number, MOST_LEVEL * weight);
        }
      }
    }
  }

  private void fit() {
    Expression fits = model.newExpression("fits").lower(0);
    Expression levels = model.newExpression("levels").lower(0);
    fits.set(variable(number(0, 0)), 1);
    levels.set(variable(levels(0, 0)), 1).set(variable(number(0, 0)), -LEAST_LEVEL);
    for (int part : parts()) {
      fits.set(variable(number(part, 0)), -1);
      levels.set(variable(levels(part, 0)), -1);
      levels.set(variable(number(part, 0)), LEAST_LEVEL);
    }
  }

  private List<Integer> parts() {
    List<Integer> parts = new ArrayList<>();
    for (int part = 1; part < sights.size(); part++) {
      parts.add(part);
    }
    return parts;
  }
}
