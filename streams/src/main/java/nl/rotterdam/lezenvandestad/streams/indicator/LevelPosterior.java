// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.streams.distribution.LevelInterval;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * How tense a cell is: the posterior of the mix of levels 1 to 5 under a Dirichlet prior whose mean
 * is the posterior of the rest of the area above it. With few reports the cell is drawn towards its
 * surroundings, with many it speaks for itself.
 *
 * <p>With prior mean p0, prior strength m and weighted counts c of total W: {@code p = (m p0 + c) /
 * (m + W)}. (Gelman et al., Bayesian Data Analysis, 3rd ed., 3.4 and 5.)
 */
final class LevelPosterior {

  private final double priorStrength;
  private final double suggestedWeight;
  private final double[] cityPrior;

  LevelPosterior(AlertingSettings settings) {
    this.priorStrength = settings.priorStrength();
    this.suggestedWeight = settings.suggestedWeight();
    this.cityPrior = settings.cityPrior().stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** The levels at any moment of one day, in days since the epoch. */
  OfDay onDay(Evidence evidence, long epochDay) {
    List<FadingMix> path = new ArrayList<>();
    for (History history : evidence.path()) {
      path.add(new FadingMix(history, suggestedWeight, evidence.halfLife(), epochDay));
    }
    return now -> at(path, now);
  }

  private LevelInterval at(List<FadingMix> fading, Instant now) {
    List<Mix> path = new ArrayList<>();
    for (FadingMix mix : fading) {
      path.add(mix.at(now));
    }
    return LevelInterval.of(shares(path), priorStrength, path.getFirst().total());
  }

  /** How tense a cell is in the course of a day. */
  @FunctionalInterface
  interface OfDay {

    /** The level at this moment of the day. */
    LevelInterval at(Instant now);
  }

  private double[] shares(List<Mix> path) {
    double[] prior = cityPrior;
    for (int level = path.size() - 1; level > 0; level--) {
      // What lies outside the cell below only: a report is not its own surroundings.
      prior = posterior(path.get(level).minus(path.get(level - 1)), prior);
    }
    return posterior(path.getFirst(), prior);
  }

  private double[] posterior(Mix mix, double[] prior) {
    double[] counts = mix.balanced();
    double total = mix.total();
    double[] posterior = new double[counts.length];
    for (int level = 0; level < counts.length; level++) {
      posterior[level] = (priorStrength * prior[level] + counts[level]) / (priorStrength + total);
    }
    return posterior;
  }
}
