// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * How much the number of reports speaks for an episode. More reports have everyday causes as well:
 * the network was asked to report, more people joined, one domain tells all it has. These are part
 * of what an episode is compared with, so that number alone never says much.
 *
 * <p>The log of a Bayes factor: above the line the mean over sizes of an episode, below it the mean
 * over everyday causes by their chances. (Kass and Raftery, Bayes Factors, 1995.)
 */
final class CountRatio {

  /** A call for reports, or more people who report: everything times this. */
  private static final double[] CALLS = {0.6, 1.5, 2, 3, 4.5, 6};

  private static final double CALL_CHANCE = 0.06;

  /** One domain tells so many more a day. */
  private static final double[] BURSTS = {2, 6, 18};

  private static final double BURST_CHANCE = 0.04;

  /** Calls and bursts last days and not weeks: they explain less of a longer stretch. */
  private static final double LASTS_DAYS = 7;

  private static final double[] BUILD_UPS = {1, 1.5, 2, 3};

  /** An acute episode brings so many reports a day more, over all domains. */
  private static final double[] ACUTE = {12, 40, 120};

  private CountRatio() {}

  static double evidence(Ratios ratios, AlertKind kind, double days) {
    return switch (kind) {
          case OPBOUW -> LogSum.mean(times(ratios, BUILD_UPS), 0, BUILD_UPS.length);
          case ACUUT -> LogSum.mean(added(ratios, days), 0, ACUTE.length);
        }
        - everyday(ratios, days);
  }

  private static double everyday(Ratios ratios, double days) {
    double[] seen = ratios.seen();
    double[] expected = ratios.expected();
    double[] bursts = new double[seen.length * BURSTS.length];
    int place = 0;
    for (double burst : BURSTS) {
      for (int domain = 0; domain < seen.length; domain++) {
        double factor = 1 + burst * days / expected[domain];
        bursts[place++] = log(seen[domain], expected[domain], ratios.shape()[domain], factor);
      }
    }
    double lasts = Math.min(1, LASTS_DAYS / days);
    double[] causes = {
      Math.log(1 - (CALL_CHANCE + BURST_CHANCE) * lasts),
      Math.log(CALL_CHANCE * lasts) + LogSum.mean(times(ratios, CALLS), 0, CALLS.length),
      Math.log(BURST_CHANCE * lasts) + LogSum.mean(bursts, 0, bursts.length)
    };
    return LogSum.sum(causes, 0, causes.length);
  }

  /** Every domain sends so many times as much. */
  private static double[] times(Ratios ratios, double[] factors) {
    double[] logs = new double[factors.length];
    for (int i = 0; i < factors.length; i++) {
      logs[i] = log(ratios.total(), ratios.totalExpected(), ratios.totalShape(), factors[i]);
    }
    return logs;
  }

  /** So many a day come on top, over the domains as usual. */
  private static double[] added(Ratios ratios, double days) {
    double[] logs = new double[ACUTE.length];
    for (int i = 0; i < ACUTE.length; i++) {
      double factor = 1 + ACUTE[i] * days / ratios.totalExpected();
      logs[i] = log(ratios.total(), ratios.totalExpected(), ratios.totalShape(), factor);
    }
    return logs;
  }

  /**
   * The log likelihood ratio of a count with so many times its usual mean. The usual mean is itself
   * uncertain, so that the count is negative binomial.
   */
  private static double log(double seen, double usual, double shape, double factor) {
    return seen * Math.log(factor)
        - (seen + shape) * Math.log((shape + factor * usual) / (shape + usual));
  }
}
