// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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

  private static final int ACUTE_GUARD_DAYS = 2;
  private static final int DAYS_KEPT = (int) Resolution.DAY.kept().toDays() + 1;

  private final AlertKind kind;
  private final List<Duration> lengths;
  private final Instant now;
  private final long last;
  private final long today;
  private final int[] buckets;
  private final int[] days;
  private final double[] weights = new double[DAYS_KEPT + 1];

  Stretches(AlertKind kind, DetectionSettings settings, Instant now) {
    this.kind = kind;
    this.lengths =
        switch (kind) {
          case OPBOUW -> settings.buildUpStretches();
          case ACUUT -> settings.acuteStretches();
        };
    this.now = now;
    this.last = History.index(resolution(), now);
    this.today = History.index(Resolution.DAY, now);
    long step = resolution().length().toSeconds();
    this.buckets = lengths.stream().mapToInt(length -> (int) (length.toSeconds() / step)).toArray();
    this.days = buckets.clone();
    if (kind == AlertKind.ACUUT) {
      Arrays.fill(days, ACUTE_GUARD_DAYS);
    }
    double aDay = Math.pow(0.5, 1.0 / settings.memory().toDays());
    weights[0] = 1;
    for (int ago = 1; ago < weights.length; ago++) {
      weights[ago] = weights[ago - 1] * aDay;
    }
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
    return today;
  }

  /** The first bucket of the longest stretch. */
  long firstIndex() {
    return last - buckets[buckets.length - 1] + 1;
  }

  /** The bucket after the last. */
  long endIndex() {
    return last + 1;
  }

  /** The shortest stretch that holds this bucket, which the longest does. */
  int shortestWith(long index) {
    int stretch = 0;
    while (last - index >= buckets[stretch]) {
      stretch++;
    }
    return stretch;
  }

  /** The shortest stretch that this day is not before, or the number of stretches. */
  int shortestWithDay(long day) {
    int stretch = 0;
    while (stretch < days.length && today - day >= days[stretch]) {
      stretch++;
    }
    return stretch;
  }

  /** The first day of the longest memory there is. */
  long firstDayKept() {
    return today - DAYS_KEPT;
  }

  /** The first day that is not before the stretch. */
  long firstDay(int stretch) {
    return today - days[stretch] + 1;
  }

  /** How much a day of before counts, 1 for today. */
  double weight(long day) {
    return weights[(int) (today - day)];
  }

  /** The weighted days from the first up to the stretch. */
  double weightedDays(long first, int stretch) {
    double sum = 0;
    for (long day = Math.max(first, firstDayKept()); day < firstDay(stretch); day++) {
      sum += weight(day);
    }
    return sum;
  }

  /** The start of the stretch's first bucket. */
  Instant start(int stretch) {
    long first = last - buckets[stretch] + 1;
    return Instant.ofEpochSecond(first * resolution().length().toSeconds());
  }
}
