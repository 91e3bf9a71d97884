// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * What was counted in the last whole quarters up to and with the one that holds a moment.
 *
 * @param tally the sum over the window
 */
record AcuteWindow(Tally tally) {

  static AcuteWindow of(History own, Duration window, Instant moment) {
    Tally[] sum = {Tally.NONE};
    own.forEach(
        Resolution.QUARTER,
        History.index(Resolution.QUARTER, start(window, moment)),
        History.index(Resolution.QUARTER, moment) + 1,
        (quarter, tally) -> sum[0] = sum[0].plus(tally));
    return new AcuteWindow(sum[0]);
  }

  /** The start of the first quarter of the window. */
  static Instant start(Duration window, Instant moment) {
    // Not Duration.dividedBy, which divides as BigDecimal: this runs for every look back.
    long quarters = window.toSeconds() / Resolution.QUARTER.length().toSeconds();
    long first = History.index(Resolution.QUARTER, moment) - quarters + 1;
    return Instant.ofEpochSecond(first * Resolution.QUARTER.length().toSeconds());
  }

  int seen() {
    return tally.reports();
  }

  /** The plain mean of the levels; 1 when nothing was seen. */
  double mean() {
    return Levels.mean(tally);
  }
}
