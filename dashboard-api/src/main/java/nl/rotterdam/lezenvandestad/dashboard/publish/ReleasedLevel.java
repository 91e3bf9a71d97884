// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

/**
 * How tense it is, 1 to 5, in hundredths: finer would suggest a certainty that is not there.
 *
 * @param mean the posterior mean
 * @param low the lower end of the 90 % interval
 * @param high the upper end of the 90 % interval
 */
public record ReleasedLevel(double mean, double low, double high) {

  static ReleasedLevel of(double mean, double low, double high) {
    return new ReleasedLevel(hundredths(mean), hundredths(low), hundredths(high));
  }

  static double hundredths(double value) {
    return Math.round(value * 100) / 100.0;
  }
}
