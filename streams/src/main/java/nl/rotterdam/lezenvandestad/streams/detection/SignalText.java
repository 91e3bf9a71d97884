// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.distribution.NegativeBinomial;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;

/** Makes a finding into a signal with its figures and its sentence. */
final class SignalText {

  private static final Locale DUTCH = Locale.of("nl", "NL");
  private static final double TAIL = 0.05;
  /** How surely an expectation is known: as if it were made from so many times itself. */
  private static final double SURENESS = 10;

  private SignalText() {}

  static Signal signal(
      ThemeId theme,
      Finding finding,
      List<AreaId> gebieden,
      Stretches stretches,
      DetectionSettings settings) {
    Duration window = stretches.length(finding.stretch());
    Expectation count = expectation(window, finding.ratios());
    LevelEstimate level = new LevelEstimate(1, 1, 5, count.seen());
    return new Signal(
        theme,
        finding.areas().stream().map(gebieden::get).toList(),
        stretches.kind(),
        Calibration.score(stretches.kind(), finding.evidence(), settings),
        stretches.now(),
        count.seen(),
        count,
        level,
        String.format(DUTCH, "%d meldingen, verwacht %.1f", count.seen(), count.expected()));
  }

  private static Expectation expectation(Duration window, Ratios ratios) {
    double expected = ratios.totalExpected();
    NegativeBinomial predictive =
        new NegativeBinomial(SURENESS * expected, SURENESS / (SURENESS + 1));
    return new Expectation(
        window,
        ratios.total(),
        predictive.mean(),
        predictive.quantile(TAIL),
        predictive.quantile(1 - TAIL),
        Math.clamp(predictive.atLeast(ratios.total()), 0, 1));
  }
}
