// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;

/** When people report: by hour of the day and day of the week, in Rotterdam's own time. */
final class Rhythm {

  static final ZoneId ROTTERDAM = ZoneId.of("Europe/Amsterdam");

  private static final double[] PER_HOUR = {
    12, 8, 6, 5, 5, 8, 18, 35, 55, 65, 70, 70, 62, 62, 68, 72, 72, 65, 55, 52, 48, 40, 28, 19
  };
  private static final Shares<Integer> HOURS = hours();

  private Rhythm() {}

  private static Shares<Integer> hours() {
    List<Shares.Share<Integer>> hours = new ArrayList<>();
    for (int hour = 0; hour < PER_HOUR.length; hour++) {
      hours.add(Shares.share(hour, PER_HOUR[hour]));
    }
    return new Shares<>(hours);
  }

  /** The date in Rotterdam. */
  static LocalDate dateAt(Instant moment) {
    return LocalDate.ofInstant(moment, ROTTERDAM);
  }

  /** The Monday of the week in which this moment lies. */
  static LocalDate mondayOf(Instant moment) {
    return dateAt(moment).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  /** How busy this weekday is; about 1 on average over a week. */
  static double weekday(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case MONDAY, WEDNESDAY -> 1.1;
      case TUESDAY, THURSDAY -> 1.15;
      case FRIDAY -> 1.05;
      case SATURDAY -> 0.8;
      case SUNDAY -> 0.65;
    };
  }

  /** A minute of this day, the busy hours more often. */
  static Instant moment(LocalDate day, Dice dice) {
    LocalTime time = LocalTime.of(dice.oneOf(HOURS), dice.below(60));
    return day.atTime(time).atZone(ROTTERDAM).toInstant().truncatedTo(ChronoUnit.MINUTES);
  }
}
