// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Whether a theme may be followed on a day, by its passport. */
public enum ThemeStanding {
  /** Its first day is still to come: it takes no reports. */
  NOT_YET,
  /** It takes reports. */
  ACTIVE,
  /** It takes reports for thirty days or less: somebody has to decide about extending it. */
  ENDS_SOON,
  /** Its last day has passed: it takes no reports. */
  ENDED;

  /** So long before its end a theme warns. */
  public static final Duration WARNING = Duration.ofDays(30);

  private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

  /** How the passport stands on this day. */
  public static ThemeStanding of(ThemePassport passport, LocalDate day) {
    if (day.isBefore(passport.start())) {
      return NOT_YET;
    }
    if (day.isAfter(passport.end())) {
      return ENDED;
    }
    long left = ChronoUnit.DAYS.between(day, passport.end());
    return left <= WARNING.toDays() ? ENDS_SOON : ACTIVE;
  }

  /** Today in Rotterdam, where passports begin and end. */
  public static LocalDate today(InstantSource clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  /** Whether reports are taken. */
  public boolean takesReports() {
    return this == ACTIVE || this == ENDS_SOON;
  }
}
