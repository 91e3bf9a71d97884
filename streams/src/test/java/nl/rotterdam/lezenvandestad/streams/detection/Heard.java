// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.tally.Counted;
import nl.rotterdam.lezenvandestad.streams.tally.Histories;

/** What was heard in the small city: a list of reports that is counted in any order. */
final class Heard {

  static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
  private static final int[] CALM = {1, 1, 2, 1, 2, 3, 1, 2, 2, 4};
  private static final int BEFORE = 70;

  private final List<CellBucket> places = new ArrayList<>();
  private final List<Counted> counts = new ArrayList<>();

  /** Ten weeks in which each theme brings one report a day in each gebied, mostly low. */
  static Heard tenCalmWeeks() {
    Heard heard = new Heard();
    int number = 0;
    for (int day = BEFORE; day >= 0; day--) {
      for (AreaId area : List.of(SmallCity.CENTRUM, SmallCity.DELFSHAVEN)) {
        for (ThemeId theme : List.of(SmallCity.HOUSING, SmallCity.YOUTH)) {
          Domain domain = Domain.values()[number % 3];
          heard.report(Duration.ofHours(24L * day + 4), area, theme, domain, CALM[number * 7 % 10]);
          number++;
        }
      }
    }
    return heard;
  }

  Heard report(Duration ago, AreaId area, ThemeId theme, Domain domain, int level) {
    Bucket quarter = Bucket.holding(Resolution.QUARTER, NOW.minus(ago));
    Tally tally = Tally.of(domain, TensionLevel.of(level));
    for (ThemeId one : List.of(theme, ThemeId.ALL)) {
      places.add(new CellBucket(new Cell(one, area), quarter));
      counts.add(Counted.chosen(tally));
    }
    return this;
  }

  /** A report on another theme, the note of which speaks of this one. */
  Heard spokenOf(Duration ago, AreaId area, ThemeId theme, Domain domain, int level) {
    places.add(
        new CellBucket(new Cell(theme, area), Bucket.holding(Resolution.QUARTER, NOW.minus(ago))));
    counts.add(Counted.suggested(Tally.of(domain, TensionLevel.of(level))));
    return this;
  }

  Heard shuffled(RandomGenerator random) {
    Heard other = new Heard();
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      left.add(random.nextInt(left.size() + 1), i);
    }
    left.forEach(i -> {
      other.places.add(places.get(i));
      other.counts.add(counts.get(i));
    });
    return other;
  }

  List<Signal> signals(ThemeId theme) {
    Histories histories = new Histories(SmallCity.areas());
    for (int i = 0; i < places.size(); i++) {
      histories.add(places.get(i), counts.get(i));
    }
    histories.expireAt(NOW);
    return new Detection(SmallCity.areas(), SmallCity.alerting())
        .signals(theme, EnumSet.allOf(AlertKind.class), histories::of, NOW);
  }

  /** Those that an alert would be raised for, at one false alarm a week. */
  List<Signal> alarming(ThemeId theme) {
    return signals(theme).stream().filter(signal -> signal.score() >= 0).toList();
  }
}
