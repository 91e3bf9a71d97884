// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.config.ConfigProblems;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.streams.indicator.Evidence;
import nl.rotterdam.lezenvandestad.streams.indicator.IndicatorCalculation;

/** What the kerngroep would see of these reports, calculated as the streams service does. */
final class HeatMap {

  private static final AreaId CITY = Catalogues.AREAS.city().id();

  private final IndicatorCalculation calculation =
      new IndicatorCalculation(
          AlertingSettings.read(Catalogues.CONFIG.resolve("alerting.yaml"), new ConfigProblems()));
  private final Map<Cell, History> histories = new HashMap<>();
  private final Instant now;

  HeatMap(List<DemoReport> reports, Instant now) {
    this.now = now;
    reports.forEach(this::add);
    histories.replaceAll((cell, history) -> history.expiredAt(now));
  }

  Indicator at(String theme, String gebied) {
    return at(new ThemeId(theme), new AreaId(gebied));
  }

  Indicator at(ThemeId theme, AreaId gebied) {
    Evidence evidence =
        new Evidence(
            new Cell(theme, gebied),
            Catalogues.THEMES.find(theme).map(Theme::halfLife).orElseThrow(),
            List.of(history(theme, gebied), history(theme, CITY)),
            List.of(history(ThemeId.ALL, gebied), history(ThemeId.ALL, CITY)));
    return calculation.indicator(evidence, now);
  }

  private History history(ThemeId theme, AreaId area) {
    return histories.getOrDefault(new Cell(theme, area), History.EMPTY);
  }

  private void add(DemoReport report) {
    Tally tally = Tally.of(accepted(report));
    for (AreaId area : Catalogues.AREAS.upwards(report.area())) {
      report.themes().forEach(theme -> add(new Cell(theme, area), report.observedAt(), tally));
      add(new Cell(ThemeId.ALL, area), report.observedAt(), tally);
    }
  }

  private void add(Cell cell, Instant at, Tally tally) {
    histories.merge(
        cell, plus(History.EMPTY, at, tally), (history, one) -> plus(history, at, tally));
  }

  private static History plus(History history, Instant at, Tally tally) {
    return history
        .plus(Bucket.holding(Resolution.QUARTER, at), tally)
        .plus(Bucket.holding(Resolution.DAY, at), tally);
  }

  private static Sfeerbeeld accepted(DemoReport report) {
    return new Sfeerbeeld(
        report.id(),
        Quarter.floor(report.observedAt()),
        report.area(),
        report.domain(),
        report.themes(),
        report.level(),
        report.direction(),
        report.kind(),
        report.basis(),
        report.source(),
        report.resilience(),
        Optional.empty());
  }
}
