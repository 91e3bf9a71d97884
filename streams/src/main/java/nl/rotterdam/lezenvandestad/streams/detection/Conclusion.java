// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Duration;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.distribution.LevelInterval;
import nl.rotterdam.lezenvandestad.streams.distribution.NegativeBinomial;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;

/** Makes a finding into a signal, with the figures that a reader wants to see. */
final class Conclusion {

  private static final double TAIL = 0.05;

  private Conclusion() {}

  static Signal of(
      ThemeId theme,
      Finding finding,
      List<AreaId> gebieden,
      Stretches stretches,
      DetectionSettings settings) {
    Ratios ratios = finding.ratios();
    Expectation count = count(stretches.length(finding.stretch()), ratios);
    LevelEstimate level = level(ratios);
    return new Signal(
        theme,
        finding.areas().stream().map(gebieden::get).toList(),
        stretches.kind(),
        Calibration.score(stretches.kind(), finding.evidence(), settings),
        stretches.now(),
        // Until tokens tell people apart, reports stand for people.
        count.seen(),
        count,
        level,
        SignalSentence.of(stretches.kind(), count, level, ratios));
  }

  private static Expectation count(Duration window, Ratios ratios) {
    double expected = ratios.totalExpected();
    double shape = ratios.totalShape();
    NegativeBinomial predictive = new NegativeBinomial(shape, shape / (shape + expected));
    return new Expectation(
        window,
        ratios.total(),
        expected,
        predictive.quantile(TAIL),
        predictive.quantile(1 - TAIL),
        Math.clamp(predictive.atLeast(ratios.total()), 0, 1));
  }

  /** What was seen, drawn towards what is usual as by one report. */
  private static LevelEstimate level(Ratios ratios) {
    double[] shares = ratios.levels().clone();
    double usual = ratios.totalExpected();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = (shares[i] + ratios.usualLevels()[i] / usual) / (ratios.total() + 1);
    }
    return LevelInterval.of(shares, 1, ratios.total()).estimate();
  }
}
