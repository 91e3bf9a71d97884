// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.report;

import java.time.Duration;
import java.time.Instant;

/** The quarter of an hour: the finest time that is kept of anything. */
public final class Quarter {

  /** The length of a quarter. */
  public static final Duration LENGTH = Duration.ofMinutes(15);

  private Quarter() {}

  /** The start of the quarter that holds this moment. */
  public static Instant floor(Instant moment) {
    long seconds = moment.getEpochSecond();
    return Instant.ofEpochSecond(seconds - Math.floorMod(seconds, LENGTH.toSeconds()));
  }

  /** Whether this moment is the start of a quarter. */
  public static boolean isStart(Instant moment) {
    return floor(moment).equals(moment);
  }
}
