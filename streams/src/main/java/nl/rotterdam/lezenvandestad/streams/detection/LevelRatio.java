// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.Arrays;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;

/**
 * How much the levels speak for an episode. An episode tilts a domain's usual mix {@code p} towards
 * the high levels: {@code p_t(l) = p(l) exp(t (l - 1)) / M(t)}. Of n reports with levels l the log
 * likelihood ratio is {@code t sum(l - 1) - n log M(t)}. The size of the tilt is unknown and is
 * averaged over a few sizes; so is the small drift that also occurs when nothing is going on.
 */
final class LevelRatio {

  /** Tilts without an episode, then those of a build-up, then those of an acute episode. */
  private static final double[] TILTS = {
    -NullDrift.SIZE, 0, NullDrift.SIZE, 0.25, 0.45, 0.7, 1.0, 0.6, 1.0, 1.5
  };

  /** What each tilt multiplies the share of a level by, against the level below it. */
  private static final double[] STEPS = Arrays.stream(TILTS).map(Math::exp).toArray();

  /** How many tilts are looked at. */
  static final int COUNT = TILTS.length;

  private static final int USUAL = 3;
  private static final int BUILD_UP = 7;

  private LevelRatio() {}

  /** The drift of a mix when nothing is going on. */
  private static final class NullDrift {
    static final double SIZE = 0.1;
  }

  static double[] logs(double[] seen, double[][] mix) {
    double[] logs = new double[TILTS.length];
    for (int domain = 0; domain < mix.length; domain++) {
      double reports = 0;
      double above = 0;
      for (int level = 0; level < CellCounts.LEVELS; level++) {
        double count = seen[domain * CellCounts.LEVELS + level];
        reports += count;
        above += count * level;
      }
      for (int i = 0; i < TILTS.length && reports > 0; i++) {
        logs[i] += TILTS[i] * above - reports * Math.log(moment(mix[domain], STEPS[i]));
      }
    }
    return logs;
  }

  private static double moment(double[] mix, double step) {
    double power = 1;
    double moment = 0;
    for (double share : mix) {
      moment += share * power;
      power *= step;
    }
    return moment;
  }

  static double evidence(double[] logs, AlertKind kind) {
    double episode =
        kind == AlertKind.OPBOUW
            ? LogSum.mean(logs, USUAL, BUILD_UP)
            : LogSum.mean(logs, BUILD_UP, logs.length);
    return episode - LogSum.mean(logs, 0, USUAL);
  }
}
