// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.streams.distribution.LevelInterval;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * A look at a cell at one moment.
 *
 * @param now the moment
 * @param level how tense it is
 * @param day what is usual on that day
 */
record Look(Instant now, LevelInterval level, Day day) implements BandRules.SlowLook {

  /**
   * What is the same for a cell at every moment of one day.
   *
   * @param epochDay the day
   * @param levels how tense it is in the course of it
   * @param count what number is expected
   * @param heard who was heard
   */
  record Day(long epochDay, LevelPosterior.OfDay levels, ExpectedCount count, Coverage heard) {

    static Day of(
        Evidence evidence, LevelPosterior posterior, AlertingSettings settings, Instant now) {
      long epochDay = History.index(Resolution.DAY, now);
      return new Day(
          epochDay,
          posterior.onDay(evidence, epochDay),
          new ExpectedCount(evidence, settings, epochDay),
          CoverageShare.of(evidence.allInGebied(), settings, now));
    }

    boolean holds(Instant moment) {
      return History.index(Resolution.DAY, moment) == epochDay;
    }

    /** The look at a moment of the day. */
    Look at(Instant moment) {
      return new Look(moment, levels.at(moment), this);
    }
  }

  @Override
  public double weight() {
    return level.weight();
  }

  @Override
  public double mean() {
    return level.mean();
  }

  @Override
  public boolean isSurelyAtLeast(double lowest) {
    return level.isSurelyAtLeast(lowest);
  }

  @Override
  public double tailProbability() {
    return day.count().buildUpTail(now);
  }

  @Override
  public int seen() {
    return day.count().seenInDays();
  }

  @Override
  public double coverage() {
    return day.heard().share();
  }
}
