// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/**
 * Our own detection over a replayed city, in simulated time: at the end of every quarter in which
 * something was reported, it looks at the themes it was about. In between evidence only fades.
 */
public final class Lezen implements Detector {

  private static final Duration DAY = Resolution.DAY.length();

  private final AreaTree areas;
  private final Detection detection;

  /** The detection that runs in production. */
  public Lezen(AreaTree areas, Detection detection) {
    this.areas = areas;
    this.detection = detection;
  }

  @Override
  public String name() {
    return "lezen";
  }

  @Override
  public List<Raised> alerts(TestCity city) {
    Histories histories = new Histories(areas);
    OpenAlerts alerts = new OpenAlerts();
    Set<ThemeId> changed = new TreeSet<>();
    Instant quarter = Instant.MIN;
    for (CityReport report : city.reports()) {
      Instant next = Quarter.floor(report.observedAt());
      if (!next.equals(quarter)) {
        look(changed, quarter, histories, alerts);
        expire(histories, quarter, next);
        quarter = next;
      }
      changed.addAll(report.themes());
      add(report, quarter, histories);
    }
    look(changed, quarter, histories, alerts);
    return alerts.raised();
  }

  private void look(
      Set<ThemeId> changed, Instant quarter, Histories histories, OpenAlerts alerts) {
    if (changed.isEmpty()) {
      return;
    }
    Instant end = quarter.plus(Quarter.LENGTH);
    for (ThemeId theme : changed) {
      detection
          .signals(theme, histories::of, end.minusSeconds(1))
          .forEach(signal -> alerts.take(signal, end));
    }
    changed.clear();
  }

  private static void expire(Histories histories, Instant before, Instant now) {
    if (before != Instant.MIN && before.getEpochSecond() / DAY.toSeconds()
        != now.getEpochSecond() / DAY.toSeconds()) {
      histories.expireAt(now);
    }
  }

  private static void add(CityReport report, Instant quarter, Histories histories) {
    Bucket bucket = new Bucket(Resolution.QUARTER, quarter);
    Tally tally = Tally.of(report.domain(), report.level());
    for (ThemeId theme : report.themes()) {
      histories.add(new CellBucket(new Cell(theme, report.area()), bucket), tally);
    }
    histories.add(new CellBucket(new Cell(ThemeId.ALL, report.area()), bucket), tally);
  }
}
