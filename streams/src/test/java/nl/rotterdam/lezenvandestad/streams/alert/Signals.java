// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;

/** Hand-made signals on housing. */
public final class Signals {

  private Signals() {}

  /** A signal of so many reports of as many people. */
  public static Signal of(AlertKind kind, Instant at, double score, int seen, AreaId... areas) {
    Duration window = kind == AlertKind.ACUUT ? Duration.ofHours(2) : Duration.ofDays(7);
    return new Signal(
        SmallCity.HOUSING,
        List.of(areas),
        kind,
        score,
        at,
        seen,
        new Expectation(window, seen, 0.5, 0, 2, 0.001),
        new LevelEstimate(3.5, 3, 4, seen),
        kind.wire() + ": " + seen + " meldingen.");
  }

  static Signal acute(Instant at, double score, AreaId... areas) {
    return of(AlertKind.ACUUT, at, score, 4, areas);
  }

  static Signal buildUp(Instant at, double score, AreaId... areas) {
    return of(AlertKind.OPBOUW, at, score, 4, areas);
  }
}
