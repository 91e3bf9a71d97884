// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * The mix of a history at the moments of one day, an old report counting less: each weighs {@code
 * 2^(-age / halfLife)}, one that its note alone speaks of a part of that. The running day and the
 * day before are taken by quarter where the quarters are still there, older days by day; a bucket's
 * age is that of its middle.
 *
 * <p>Older days all fade by the same part from one moment of the day to the next, so that they are
 * added up once.
 */
final class FadingMix {

  private static final int HALF_LIVES = 10;
  private static final long DAY = Resolution.DAY.length().toSeconds();
  private static final long QUARTERS_A_DAY = DAY / Resolution.QUARTER.length().toSeconds();

  private final History history;
  private final double suggestedWeight;
  private final double perSecond;
  private final long today;

  /** The days before yesterday, as they weigh when the day begins. */
  private final Mix older;

  /**
   * @param suggestedWeight how much a report counts for a theme that its note alone speaks of
   * @param today in days since the epoch
   */
  FadingMix(History history, double suggestedWeight, Duration halfLife, long today) {
    this.history = history;
    this.suggestedWeight = suggestedWeight;
    this.perSecond = Math.log(2) / halfLife.toSeconds();
    this.today = today;
    this.older = new Mix();
    long reach = halfLife.multipliedBy(HALF_LIVES).toDays() + 1;
    addOlder(history, 1, reach);
    addOlder(history.suggested(), suggestedWeight, reach);
  }

  private void addOlder(History part, double each, long reach) {
    double aDay = Math.exp(-perSecond * DAY);
    double[] ofDay = new double[(int) reach + 1];
    ofDay[0] = Math.exp(perSecond * DAY / 2);
    for (int ago = 1; ago < ofDay.length; ago++) {
      ofDay[ago] = ofDay[ago - 1] * aDay;
    }
    part.forEach(
        Resolution.DAY,
        today - reach,
        today - 1,
        (day, tally) -> older.add(tally, each * ofDay[(int) (today - day)]));
  }

  /**
   * The mix as it is at this moment of the day.
   *
   * @throws IllegalArgumentException when the moment is of another day
   */
  Mix at(Instant now) {
    if (History.index(Resolution.DAY, now) != today) {
      throw new IllegalArgumentException("a moment of another day");
    }
    Mix mix = older.times(Math.exp(-perSecond * (now.getEpochSecond() - today * DAY)));
    addRecent(mix, history, 1, now);
    addRecent(mix, history.suggested(), suggestedWeight, now);
    return mix;
  }

  private void addRecent(Mix mix, History part, double each, Instant now) {
    part.forEach(
        Resolution.DAY,
        today - 1,
        today + 1,
        (day, tally) -> {
          if (!addQuarters(mix, part, day, tally, each, now)) {
            mix.add(tally, each * weight(Resolution.DAY, day, now));
          }
        });
  }

  /**
   * Adds a day by its quarters, if these hold the whole day; those after {@code now} are left out.
   */
  private boolean addQuarters(
      Mix mix, History part, long day, Tally whole, double each, Instant now) {
    int[] reports = new int[1];
    long first = day * QUARTERS_A_DAY;
    part.forEach(
        Resolution.QUARTER,
        first,
        first + QUARTERS_A_DAY,
        (quarter, tally) -> reports[0] += tally.reports());
    if (reports[0] != whole.reports()) {
      return false;
    }
    part.forEach(
        Resolution.QUARTER,
        first,
        Math.min(first + QUARTERS_A_DAY, History.index(Resolution.QUARTER, now) + 1),
        (quarter, tally) -> mix.add(tally, each * weight(Resolution.QUARTER, quarter, now)));
    return true;
  }

  private double weight(Resolution resolution, long index, Instant now) {
    double length = resolution.length().toSeconds();
    double age = Math.max(0, now.getEpochSecond() - (index + 0.5) * length);
    return Math.exp(-perSecond * age);
  }
}
