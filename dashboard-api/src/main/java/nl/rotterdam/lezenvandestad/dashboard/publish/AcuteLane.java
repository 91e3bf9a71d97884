// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.CityState;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.QuarterPoint;
import nl.rotterdam.lezenvandestad.dashboard.readmodel.ReadModel;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * The one way beside the gates: that somewhere a report of the highest level came in lately, also
 * when it is one, or that an acute alert is of fewer than {@code k} people. For the duty officer
 * alone, who must act before three people have reported. Thread-safe.
 */
public final class AcuteLane {

  private final ReadModel model;
  private final AlertReleases told;
  private final Catalogues catalogues;
  private final InstantSource clock;
  private final Duration open;

  /**
   * Somebody reports an escalation: where and about what. No number, no moment, no wijk.
   *
   * @param gebied the gebied, also of a report that named a wijk
   */
  public record Signal(AreaId gebied, ThemeId theme) {

    /** The level it is about. */
    public TensionLevel level() {
      return TensionLevel.ESCALATIE;
    }
  }

  /** An acute alert that the kerngroep is not told of. No number, no moment, no wijk. */
  public record EarlyAlert(AreaId gebied, ThemeId theme) {}

  /**
   * @param told what the kerngroep is told of alerts
   * @param open for so long after the quarter of observation a report is told here, and an alert
   *     after it was last seen
   */
  public AcuteLane(
      ReadModel model,
      AlertReleases told,
      Catalogues catalogues,
      InstantSource clock,
      Duration open) {
    this.model = model;
    this.told = told;
    this.catalogues = catalogues;
    this.clock = clock;
    this.open = open;
  }

  /** The signals of now, in the order of the catalogues, which says nothing about time. */
  public List<Signal> signals() {
    return model.state().map(this::signals).orElse(List.of());
  }

  private List<Signal> signals(CityState state) {
    Instant now = clock.instant();
    List<Signal> signals = new ArrayList<>();
    for (Area gebied : catalogues.areas().ofLevel(AreaLevel.GEBIED)) {
      for (Theme theme : catalogues.themes().all()) {
        List<QuarterPoint> quarters =
            state.cell(new Cell(theme.id(), gebied.id())).quarters(now.minus(open), now);
        if (quarters.stream().anyMatch(quarter -> quarter.escalations() > 0)) {
          signals.add(new Signal(gebied.id(), theme.id()));
        }
      }
    }
    return List.copyOf(signals);
  }

  /** The acute alerts that the kerngroep is not told of yet, in the order of their names. */
  public List<EarlyAlert> alerts() {
    Instant oldest = clock.instant().minus(open);
    return model.state().stream()
        .flatMap(state -> state.watch().alerts().values().stream())
        .filter(alert -> alert.kind() == AlertKind.ACUUT && alert.state().isOpen())
        .filter(alert -> !isTold(alert))
        .filter(alert -> !alert.lastSeenAt().isBefore(oldest))
        .flatMap(alert ->
            alert.areas().stream().map(area -> new EarlyAlert(gebied(area), alert.theme())))
        .distinct()
        .sorted(Comparator.comparing(EarlyAlert::toString))
        .toList();
  }

  private boolean isTold(Alert alert) {
    return told.current().flatMap(release -> release.find(alert.id().value())).isPresent();
  }

  private AreaId gebied(AreaId area) {
    return catalogues.areas().gebiedOf(area).orElse(catalogues.areas().city().id());
  }
}
