// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.count.Watch;
import nl.rotterdam.lezenvandestad.streams.detection.Detection;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.tally.Counted;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/** The watch over a city in simulated time: it goes round after every quarter. */
final class Replay {

  private final AreaTree areas;
  private final Detection detection;

  Replay(AreaTree areas, Detection detection) {
    this.areas = areas;
    this.detection = detection;
  }

  /** Gives every round past every theme, in the order of time. */
  void run(TestCity city, Consumer<Round> desk) {
    if (city.reports().isEmpty()) {
      return;
    }
    Histories histories = new Histories(areas);
    Watch watch = watch(city, histories);
    Instant round = Quarter.floor(city.reports().getFirst().observedAt()).plus(Quarter.LENGTH);
    for (CityReport report : city.reports()) {
      while (!report.observedAt().isBefore(round)) {
        watch.goRound(round).forEach(desk);
        expireDaily(histories, round);
        round = round.plus(Quarter.LENGTH);
      }
      add(report, histories);
    }
    watch.goRound(round).forEach(desk);
  }

  private Watch watch(TestCity city, Histories histories) {
    List<ThemeId> themes =
        city.reports().stream().flatMap(r -> r.themes().stream()).distinct().sorted().toList();
    return new Watch(
        detection.over(histories),
        themes,
        () -> {
          throw new IllegalStateException("a theme cannot be watched");
        });
  }

  private static void expireDaily(Histories histories, Instant round) {
    if (round.getEpochSecond() % Resolution.DAY.length().toSeconds() == 0) {
      histories.expireAt(round);
    }
  }

  private static void add(CityReport report, Histories histories) {
    Bucket bucket = new Bucket(Resolution.QUARTER, Quarter.floor(report.observedAt()));
    Counted counted = Counted.chosen(Tally.of(report.domain(), report.level()));
    for (ThemeId theme : report.themes()) {
      histories.add(new CellBucket(new Cell(theme, report.area()), bucket), counted);
    }
    histories.add(new CellBucket(new Cell(ThemeId.ALL, report.area()), bucket), counted);
  }
}
