// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;

/**
 * The life of alerts in brief: a signal joins the open alert of its theme and kind in one of its
 * areas, or opens one when it reaches the line. An open alert is held by signals that are a little
 * weaker, and closes when none joined it for a while.
 */
final class OpenAlerts {

  private static final Duration QUIET_BUILD_UP = Duration.ofDays(4);
  private static final Duration QUIET_ACUTE = Duration.ofHours(24);
  private static final double MARGIN = 0.5;

  private final double line;
  private final List<Open> open = new ArrayList<>();
  private final List<Raised> raised = new ArrayList<>();

  /**
   * No alert yet.
   *
   * @param falseAlarmsPerWeek how many chance may give over the whole city
   */
  OpenAlerts(double falseAlarmsPerWeek) {
    line = -Math.log10(falseAlarmsPerWeek);
  }

  void take(Signal signal, Instant at) {
    open.removeIf(alert -> alert.lastSignal.plus(quiet(alert.kind)).isBefore(at));
    if (signal.score() < line - MARGIN) {
      return;
    }
    for (Open alert : open) {
      if (alert.takes(signal)) {
        alert.areas.addAll(signal.areas());
        alert.lastSignal = at;
        return;
      }
    }
    if (signal.score() < line) {
      return;
    }
    open.add(new Open(signal, at));
    raised.add(new Raised(at, signal.areas(), signal.theme(), signal.score(), signal.kind()));
  }

  List<Raised> raised() {
    return List.copyOf(raised);
  }

  private static Duration quiet(AlertKind kind) {
    return switch (kind) {
      case OPBOUW -> QUIET_BUILD_UP;
      case ACUUT -> QUIET_ACUTE;
    };
  }

  private static final class Open {

    private final ThemeId theme;
    private final AlertKind kind;
    private final Set<AreaId> areas;
    private Instant lastSignal;

    Open(Signal signal, Instant at) {
      theme = signal.theme();
      kind = signal.kind();
      areas = new HashSet<>(signal.areas());
      lastSignal = at;
    }

    boolean takes(Signal signal) {
      return theme.equals(signal.theme())
          && kind == signal.kind()
          && signal.areas().stream().anyMatch(areas::contains);
    }
  }
}
