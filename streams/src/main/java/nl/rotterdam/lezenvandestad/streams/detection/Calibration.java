// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;

/**
 * From weight of evidence to a score that is comparable over both kinds: minus the base-10 log of
 * how many alerts a week chance gives over the whole city that are at least as strong, for each
 * that this kind may give. In generated cities without episodes the number of alerts a week falls
 * off exponentially with the evidence; the figures of each kind were fitted to that by the bench
 * {@code Calibrating}, see docs/evaluation.md. They hold for a city of 14 gebieden and 8 themes
 * that sends some hundred reports a day, and have to be measured again when detection changes.
 */
enum Calibration {
  BUILD_UP(4.0, 2.5),
  ACUTE(6.2, 2.3);

  private final double onceAWeek;
  private final double tenTimesRarer;

  /**
   * @param onceAWeek the evidence that chance gives once a week
   * @param tenTimesRarer how much more evidence it gives a tenth as often
   */
  Calibration(double onceAWeek, double tenTimesRarer) {
    this.onceAWeek = onceAWeek;
    this.tenTimesRarer = tenTimesRarer;
  }

  static double score(AlertKind kind, double evidence, DetectionSettings settings) {
    Calibration figures = of(kind);
    return (evidence - figures.onceAWeek) / figures.tenTimesRarer
        + Math.log10(share(kind, settings));
  }

  /** The evidence that gives this score. */
  static double evidence(AlertKind kind, double score, DetectionSettings settings) {
    Calibration figures = of(kind);
    return figures.onceAWeek + (score - Math.log10(share(kind, settings))) * figures.tenTimesRarer;
  }

  private static Calibration of(AlertKind kind) {
    return switch (kind) {
      case OPBOUW -> BUILD_UP;
      case ACUUT -> ACUTE;
    };
  }

  private static double share(AlertKind kind, DetectionSettings settings) {
    return switch (kind) {
      case OPBOUW -> 1 - settings.acuteShare();
      case ACUUT -> settings.acuteShare();
    };
  }
}
