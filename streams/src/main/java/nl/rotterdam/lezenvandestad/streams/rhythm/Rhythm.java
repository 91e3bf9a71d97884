// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.rhythm;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * How many average days a stretch of time counts for, because fewer people report on a Sunday or at
 * night. The weekday factors come from the city's own last weeks, drawn towards even; the hours
 * from the configured profile, for quarters are not kept long enough to learn it.
 */
public final class Rhythm {

  private static final int WEEK = 7;
  private static final long HOUR = 3600;
  private static final long DAY = 24 * HOUR;
  private static final double EVEN_REPORTS_PER_WEEKDAY = 5;

  private final double[] weekdays;
  private final List<Double> hours;
  private final ZoneId zone;

  private Rhythm(double[] weekdays, List<Double> hours, ZoneId zone) {
    this.weekdays = weekdays;
    this.hours = hours;
    this.zone = zone;
  }

  /**
   * The rhythm of this city.
   *
   * @param city the history of all themes in the whole city
   * @param from the first day of the baseline, in days since the epoch
   * @param to the day after its last
   * @param hours the share of a day's reports in each of its 24 hours, together 1
   * @param zone where these hours are read
   */
  public static Rhythm of(History city, long from, long to, List<Double> hours, ZoneId zone) {
    double[] weekdays = new double[WEEK];
    java.util.Arrays.fill(weekdays, EVEN_REPORTS_PER_WEEKDAY);
    city.forEach(
        Resolution.DAY, from, to, (day, tally) -> weekdays[weekday(day)] += tally.reports());
    double sum = 0;
    for (double weekday : weekdays) {
      sum += weekday;
    }
    for (int i = 0; i < WEEK; i++) {
      weekdays[i] *= WEEK / sum;
    }
    return new Rhythm(weekdays, hours, zone);
  }

  /** The weight of a whole day, 1 on average over a week. */
  public double day(long epochDay) {
    return weekdays[weekday(epochDay)];
  }

  /** The weight of the part of the day that has passed at {@code now}. */
  public double dayUntil(long epochDay, Instant now) {
    Instant start = LocalDate.ofEpochDay(epochDay).atStartOfDay(ZoneOffset.UTC).toInstant();
    return between(start, now);
  }

  /** The weight of a stretch of less than a few days, to the second. */
  public double between(Instant from, Instant to) {
    double weight = 0;
    long end = to.getEpochSecond();
    for (long at = from.getEpochSecond(); at < end; ) {
      Instant moment = Instant.ofEpochSecond(at);
      long local = at + zone.getRules().getOffset(moment).getTotalSeconds();
      // Clocks change on the hour, and days are those of UTC: within an hour nothing changes.
      long next = Math.min(end, at + HOUR - Math.floorMod(local, HOUR));
      int hour = (int) (Math.floorMod(local, DAY) / HOUR);
      weight += (double) (next - at) / HOUR * hours.get(hour) * day(Math.floorDiv(at, DAY));
      at = next;
    }
    return weight;
  }

  private static int weekday(long epochDay) {
    return (int) Math.floorMod(epochDay, (long) WEEK);
  }
}
