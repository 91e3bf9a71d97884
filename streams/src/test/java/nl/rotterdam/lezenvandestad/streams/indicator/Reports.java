// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.history.History;

/** Small builders for tests of histories and indicators. */
public final class Reports {

  static final Cell CELL = new Cell(new ThemeId("oekraine"), new AreaId("noord"));

  private Reports() {}

  /** The tally of one report of the domain Sociaal at this level. */
  public static Tally tally(int level) {
    return tally(Domain.SOCIAAL, level);
  }

  static Tally tally(Domain domain, int level) {
    return Tally.of(
        new Sfeerbeeld(
            new ReportId(new UUID(1, 1)),
            Quarter.floor(Instant.EPOCH),
            CELL.area(),
            domain,
            List.of(CELL.theme()),
            TensionLevel.of(level),
            Optional.empty(),
            Kind.SPANNING,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()));
  }

  static History plus(History history, Instant at, Tally tally) {
    return history
        .plus(Bucket.holding(Resolution.QUARTER, at), tally)
        .plus(Bucket.holding(Resolution.DAY, at), tally);
  }

  /**
   * The evidence of a gebied: its own history, the same for the city, and the same for all themes.
   */
  static Evidence alone(History own) {
    return new Evidence(CELL, Duration.ofDays(5), List.of(own, own), List.of(own, own));
  }

  /** The evidence of a gebied within a city where this was heard of the theme and of any theme. */
  static Evidence within(History own, History city, History allHere, History allInCity) {
    return new Evidence(CELL, Duration.ofDays(5), List.of(own, city), List.of(allHere, allInCity));
  }
}
