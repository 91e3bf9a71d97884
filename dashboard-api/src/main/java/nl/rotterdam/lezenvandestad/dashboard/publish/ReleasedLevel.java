// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

/**
 * How tense it is, 1 to 5, in quarters of a level.
 *
 * @param mean the level, drawn towards the ordinary when there are few reports
 * @param low the lower end of the 90 % interval
 * @param high the upper end of the 90 % interval
 */
public record ReleasedLevel(double mean, double low, double high) {

  private static final double STEP = 0.25;

  /** Rounded to quarters of a level, the ends outward. */
  static ReleasedLevel of(double mean, double margin) {
    return between(mean, mean - margin, mean + margin);
  }

  /** The quarter of a level in which a lower end lies. */
  static double outward(double low) {
    return Math.floor(low / STEP) * STEP;
  }

  private static ReleasedLevel between(double mean, double low, double high) {
    return new ReleasedLevel(
        Math.round(mean / STEP) * STEP,
        Math.max(1, outward(low)),
        Math.min(5, Math.ceil(high / STEP) * STEP));
  }
}
