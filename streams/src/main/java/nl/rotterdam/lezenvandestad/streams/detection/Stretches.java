// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.indicator.DetectionSettings;

/**
 * The stretches of time, all up to one moment, that are compared with the time before them.
 * Stretches of days leave the days within them out of before; stretches of hours leave out today
 * and yesterday.
 */
final class Stretches {

  private static final long ACUTE_GUARD_DAYS = 2;

  private final AlertKind kind;
  private final List<Duration> lengths;
  private final Instant now;
  private final double halfLifeDays;
  private final long last;

  Stretches(AlertKind kind, DetectionSettings settings, Instant now) {
    this.kind = kind;
    this.lengths =
        switch (kind) {
          case OPBOUW -> settings.buildUpStretches();
          case ACUUT -> settings.acuteStretches();
        };
    this.now = now;
    this.halfLifeDays = settings.memory().toDays();
    this.last = History.index(resolution(), now);
  }

  AlertKind kind() {
    return kind;
  }

  Instant now() {
    return now;
  }

  int count() {
    return lengths.size();
  }

  Duration length(int stretch) {
    return lengths.get(stretch);
  }

  Resolution resolution() {
    return kind == AlertKind.ACUUT ? Resolution.QUARTER : Resolution.DAY;
  }

  long today() {
    return History.index(Resolution.DAY, now);
  }

  /** The first bucket of the longest stretch. */
  long firstIndex() {
    return last - buckets(count() - 1) + 1;
  }

  /** The bucket after the last. */
  long endIndex() {
    return last + 1;
  }

  /** The shortest stretch that holds this bucket, which the longest does. */
  int shortestWith(long index) {
    int stretch = 0;
    while (last - index >= buckets(stretch)) {
      stretch++;
    }
    return stretch;
  }

  /** The shortest stretch that this day is not before, or the number of stretches. */
  int shortestWithDay(long day) {
    int stretch = 0;
    while (stretch < count() && day >= firstDay(stretch)) {
      return stretch;
    }
    for (stretch = 0; stretch < count(); stretch++) {
      if (day >= firstDay(stretch)) {
        return stretch;
      }
    }
    return count();
  }

  /** The first day that is not before the stretch. */
  long firstDay(int stretch) {
    return kind == AlertKind.ACUUT
        ? today() - ACUTE_GUARD_DAYS + 1
        : today() - buckets(stretch) + 1;
  }

  /** How much a day of before counts, 1 for today. */
  double weight(long day) {
    return Math.exp(-Math.log(2) * (today() - day) / halfLifeDays);
  }

  /** The weighted days from the first up to the stretch. */
  double weightedDays(long first, int stretch) {
    double sum = 0;
    for (long day = first; day < firstDay(stretch); day++) {
      sum += weight(day);
    }
    return sum;
  }

  /** The start of the stretch's first bucket. */
  Instant start(int stretch) {
    long first = last - buckets(stretch) + 1;
    return Instant.ofEpochSecond(first * resolution().length().toSeconds());
  }

  private long buckets(int stretch) {
    return lengths.get(stretch).toSeconds() / resolution().length().toSeconds();
  }
}
