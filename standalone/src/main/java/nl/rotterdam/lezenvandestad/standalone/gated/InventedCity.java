// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.gated;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Reports to attack: sparse in most places, busy in a few, with bursts in which several come at
 * once, reports that name a gebied or the city alone, up to three themes, and one in twelve days
 * late. The same seed makes the same city.
 */
public final class InventedCity {

  private static final Instant START = Instant.parse("2026-01-05T00:00:00Z");
  private static final int REPORTS_A_WEEK = 560;
  private static final Duration HOUR = Duration.ofHours(1);

  private final List<Area> areas;
  private final List<Theme> themes;
  private final Random random;

  /** A city of this seed. */
  public InventedCity(Catalogues catalogues, long seed) {
    this.areas = List.copyOf(catalogues.areas().all());
    this.themes = List.copyOf(catalogues.themes().all());
    this.random = new Random(seed);
  }

  /** Its reports of so many weeks. */
  public List<GatedReport> reports(int weeks) {
    List<GatedReport> reports = new ArrayList<>();
    while (reports.size() < weeks * REPORTS_A_WEEK) {
      Instant moment = START.plusSeconds(random.nextLong(weeks * Duration.ofDays(7).toSeconds()));
      Area area = skewed(areas);
      Theme theme = skewed(themes);
      int together = random.nextInt(10) == 0 ? 2 + random.nextInt(5) : 1;
      int usual = 1 + random.nextInt(3);
      for (int i = 0; i < together; i++) {
        reports.add(report(area, theme, moment.plusSeconds(600L * i), usual));
      }
    }
    return reports;
  }

  private GatedReport report(Area area, Theme theme, Instant moment, int usual) {
    boolean isLate = random.nextInt(12) == 0;
    Instant accepted =
        isLate ? moment.plus(HOUR.multipliedBy(1 + random.nextInt(24 * 12))) : moment;
    int level = Math.clamp((long) usual + random.nextInt(3), 1, 5);
    return new GatedReport(
        themesWith(theme),
        area.id(),
        moment,
        accepted,
        Domain.values()[random.nextInt(Domain.values().length)],
        TensionLevel.values()[level - 1]);
  }

  private List<ThemeId> themesWith(Theme theme) {
    List<ThemeId> chosen = new ArrayList<>(List.of(theme.id()));
    while (chosen.size() < 3 && random.nextInt(6) == 0) {
      ThemeId other = skewed(themes).id();
      if (!chosen.contains(other)) {
        chosen.add(other);
      }
    }
    return chosen;
  }

  /** Early ones far more often than late ones, in an order that the seed shuffles. */
  private <T> T skewed(List<T> values) {
    double place = random.nextDouble() * random.nextDouble();
    return values.get((int) (place * values.size()));
  }
}
