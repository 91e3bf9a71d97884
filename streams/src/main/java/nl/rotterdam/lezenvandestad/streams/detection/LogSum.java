// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

/** Sums of likelihoods that are kept as logarithms. */
final class LogSum {

  private LogSum() {}

  /** The log of the mean of {@code exp(logs[from..to))}. */
  static double mean(double[] logs, int from, int to) {
    return sum(logs, from, to) - Math.log((double) to - from);
  }

  /** The log of the sum of {@code exp(logs[from..to))}. */
  static double sum(double[] logs, int from, int to) {
    double most = Double.NEGATIVE_INFINITY;
    for (int i = from; i < to; i++) {
      most = Math.max(most, logs[i]);
    }
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += Math.exp(logs[i] - most);
    }
    return most + Math.log(sum);
  }
}
