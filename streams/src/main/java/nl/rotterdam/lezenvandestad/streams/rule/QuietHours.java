// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.rule;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours in which what can wait, waits.
 *
 * @param from when they begin, every evening
 * @param to when they end, the next morning or the same day; equal to {@code from}: there are none
 * @param zone whose clock it is
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {

  /** This moment, or the end of the quiet hours when it falls in them. */
  public Instant endFrom(Instant moment) {
    ZonedDateTime local = moment.atZone(zone);
    if (!holds(local.toLocalTime())) {
      return moment;
    }
    ZonedDateTime end = local.with(to);
    return (end.isAfter(local) ? end : end.plusDays(1)).toInstant();
  }

  private boolean holds(LocalTime time) {
    boolean afterBegin = !time.isBefore(from);
    boolean beforeEnd = time.isBefore(to);
    return from.isBefore(to)
        ? afterBegin && beforeEnd
        : from.isAfter(to) && (afterBegin || beforeEnd);
  }
}
