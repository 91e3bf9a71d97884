// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;

/**
 * From weight of evidence to a score that is comparable over both kinds: minus the base-10 log of
 * how many signals a week chance gives over the whole city that are at least as strong, for each
 * signal that this kind may give. In cities without episodes the number of signals a week falls
 * off exponentially with the evidence; the two figures of each kind were fitted to that.
 */
final class Calibration {

  private Calibration() {}

  static double score(AlertKind kind, double evidence, DetectionSettings settings) {
    return switch (kind) {
      case OPBOUW -> (evidence - 3.5) / 2.3 + Math.log10(1 - settings.acuteShare());
      case ACUUT -> (evidence - 3.5) / 2.3 + Math.log10(settings.acuteShare());
    };
  }
}
