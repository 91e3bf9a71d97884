// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import java.util.Arrays;
import nl.rotterdam.lezenvandestad.standalone.evaluation.Detector;
import org.apache.commons.statistics.distribution.TDistribution;

/** The rules of the Early Aberration Reporting System, and what epitweetr made of them. */
final class Ears {

  private static final int BASELINE = 7;
  private static final int GUARD = 2;

  /** Counts this even are not believed: without it one report after a silent week is infinite. */
  private static final double LEAST_DEVIATION = 0.5;

  private static final double OUTLIER = 0.95;
  private static final double DECAY = 4;
  private static final double LIMIT = 0.975;

  private Ears() {}

  /** C2, once a day. */
  static Detector c2() {
    return new CountRule("ears-c2", BASELINE + GUARD + 1, CellSeries.DAY, Ears::c2);
  }

  /** The rule of epitweetr on days of 24 hours, every hour. */
  static Detector t() {
    return new CountRule("ears-t", BASELINE + 1, 1, Ears::t);
  }

  /**
   * By how many standard deviations the last day exceeds the mean of seven days, two days being
   * left out in between. (Hutwagner et al. 2003; Fricker, Hegler and Dunfee 2008. The least
   * deviation is Burkom's, in the documentation of {@code earsC} of R's surveillance.)
   */
  static double c2(double[] days) {
    double[] before = Arrays.copyOf(days, BASELINE);
    double deviation = Math.max(LEAST_DEVIATION, deviation(before));
    return (days[days.length - 1] - mean(before)) / deviation;
  }

  /** How far the last day lies above the prediction limit, in units of that limit's spread. */
  static double t(double[] days) {
    double[] before = Arrays.copyOf(days, BASELINE);
    double[] weights = weights(before);
    double mean = weightedMean(before, weights);
    double quantile = TDistribution.of(BASELINE - 1).inverseCumulativeProbability(LIMIT);
    double spread = Math.max(LEAST_DEVIATION, weightedDeviation(before, weights, mean));
    double limit = mean + quantile * spread * Math.sqrt(1 + 1.0 / BASELINE);
    return (days[days.length - 1] - limit) / spread;
  }

  /** The prediction limit without weights, as epitweetr's {@code ears_t}. */
  static double limit(double[] before) {
    double quantile = TDistribution.of(before.length - 1.0).inverseCumulativeProbability(LIMIT);
    return mean(before) + quantile * deviation(before) * Math.sqrt(1 + 1.0 / before.length);
  }

  /** Days with an externally studentised residual beyond the quantile count less (Farrington). */
  private static double[] weights(double[] days) {
    double threshold = TDistribution.of(days.length - 2.0).inverseCumulativeProbability(OUTLIER);
    double[] weights = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      double deviation = deviation(without(days, i));
      double residual = days[i] - mean(days);
      double studentised = residual / (deviation * Math.sqrt(1 - 1.0 / days.length));
      weights[i] = studentised > threshold ? Math.pow(threshold / studentised, DECAY) : 1;
    }
    double sum = Arrays.stream(weights).sum();
    return Arrays.stream(weights).map(weight -> weight / sum * days.length).toArray();
  }

  private static double[] without(double[] days, int place) {
    double[] rest = new double[days.length - 1];
    System.arraycopy(days, 0, rest, 0, place);
    System.arraycopy(days, place + 1, rest, place, rest.length - place);
    return rest;
  }

  private static double weightedMean(double[] days, double[] weights) {
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      sum += weights[i] * days[i];
    }
    return sum / days.length;
  }

  private static double weightedDeviation(double[] days, double[] weights, double mean) {
    double sum = 0;
    for (int i = 0; i < days.length; i++) {
      sum += weights[i] * (days[i] - mean) * (days[i] - mean);
    }
    return Math.sqrt(sum / (days.length - 1));
  }

  private static double mean(double[] days) {
    return Arrays.stream(days).average().orElseThrow();
  }

  private static double deviation(double[] days) {
    double mean = mean(days);
    return Math.sqrt(
        Arrays.stream(days).map(day -> (day - mean) * (day - mean)).sum() / (days.length - 1));
  }
}
