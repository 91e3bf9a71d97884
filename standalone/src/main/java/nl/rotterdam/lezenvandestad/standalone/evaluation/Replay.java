// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.tally.Counted;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/**
 * Detection over a city in simulated time: at the end of every quarter in which something was
 * reported it looks at the themes that this was about. In between, evidence only fades.
 */
final class Replay {

  private final AreaTree areas;
  private final Detection detection;

  Replay(AreaTree areas, Detection detection) {
    this.areas = areas;
    this.detection = detection;
  }

  /** Gives the signals of every look, with the moment of the look. */
  void run(TestCity city, BiConsumer<List<Signal>, Instant> watcher) {
    Histories histories = new Histories(areas);
    Set<ThemeId> reported = new TreeSet<>();
    Instant quarter = Instant.EPOCH;
    for (CityReport report : city.reports()) {
      Instant next = Quarter.floor(report.observedAt());
      if (next.isAfter(quarter)) {
        look(reported, quarter, histories, watcher);
        if (day(next) > day(quarter)) {
          histories.expireAt(next);
        }
        reported.clear();
        quarter = next;
      }
      reported.addAll(report.themes());
      add(report, quarter, histories);
    }
    look(reported, quarter, histories, watcher);
  }

  private void look(
      Set<ThemeId> themes,
      Instant quarter,
      Histories histories,
      BiConsumer<List<Signal>, Instant> watcher) {
    Instant end = quarter.plus(Quarter.LENGTH);
    Instant inQuarter = end.minus(Duration.ofSeconds(1));
    for (ThemeId theme : themes) {
      watcher.accept(detection.signals(theme, histories::of, inQuarter), end);
    }
  }

  private static long day(Instant moment) {
    return moment.getEpochSecond() / Resolution.DAY.length().toSeconds();
  }

  private static void add(CityReport report, Instant quarter, Histories histories) {
    Bucket bucket = new Bucket(Resolution.QUARTER, quarter);
    Counted counted = Counted.chosen(Tally.of(report.domain(), report.level()));
    for (ThemeId theme : report.themes()) {
      histories.add(new CellBucket(new Cell(theme, report.area()), bucket), counted);
    }
    histories.add(new CellBucket(new Cell(ThemeId.ALL, report.area()), bucket), counted);
  }
}
