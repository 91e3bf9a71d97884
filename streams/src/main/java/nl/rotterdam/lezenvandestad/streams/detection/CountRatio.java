// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * How much the number of reports speaks for an episode. More reports have everyday causes as well:
 * the network was asked to report, more people joined, one domain tells all it has. These are part
 * of what an episode is compared with, so that number alone never says much.
 */
final class CountRatio {

  /** A call for reports, or more people who report: everything times this. */
  private static final double[] CALLS = {0.6, 1.5, 2, 3, 4.5, 6};

  private static final double CALL_CHANCE = 0.12;

  /** One domain tells so many more a day. */
  private static final double[] BURSTS = {2, 6, 18};

  private static final double BURST_CHANCE = 0.05;

  private static final double[] BUILD_UPS = {1, 1.5, 2, 3};

  /** An acute episode brings so many reports a day more, over all domains. */
  private static final double[] ACUTE = {12, 40, 120};

  private CountRatio() {}

  static double evidence(Ratios ratios, AlertKind kind, double days) {
    double[] seen = ratios.seen();
    double[] expected = ratios.expected();
    return episode(seen, expected, kind, days) - everyday(seen, expected, days);
  }

  private static double everyday(double[] seen, double[] expected, double days) {
    double[] logs = new double[1 + CALLS.length + seen.length * BURSTS.length];
    int place = 0;
    logs[place++] = Math.log(1 - CALL_CHANCE - BURST_CHANCE);
    for (double call : CALLS) {
      logs[place++] = Math.log(CALL_CHANCE / CALLS.length) + times(seen, expected, call);
    }
    for (double burst : BURSTS) {
      for (int domain = 0; domain < seen.length; domain++) {
        logs[place++] =
            Math.log(BURST_CHANCE / BURSTS.length / seen.length)
                + log(seen[domain], expected[domain], expected[domain] + burst * days);
      }
    }
    return LogSum.sum(logs, 0, place);
  }

  private static double episode(double[] seen, double[] expected, AlertKind kind, double days) {
    double[] sizes = kind == AlertKind.OPBOUW ? BUILD_UPS : ACUTE;
    double[] logs = new double[sizes.length];
    double usual = 0;
    for (double count : expected) {
      usual += count;
    }
    for (int i = 0; i < sizes.length; i++) {
      double factor = kind == AlertKind.OPBOUW ? sizes[i] : 1 + sizes[i] * days / usual;
      logs[i] = times(seen, expected, factor);
    }
    return LogSum.mean(logs, 0, logs.length);
  }

  private static double times(double[] seen, double[] expected, double factor) {
    double log = 0;
    for (int domain = 0; domain < seen.length; domain++) {
      log += log(seen[domain], expected[domain], factor * expected[domain]);
    }
    return log;
  }

  /** The log likelihood ratio of a Poisson count with one mean against another. */
  private static double log(double seen, double usual, double mean) {
    return seen * Math.log(mean / usual) - (mean - usual);
  }
}
