// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.history.History;

/**
 * How many reports there were per domain and level, an old report counting less: each weighs {@code
 * 2^(-age / halfLife)}, one that its note alone speaks of a part of that. Mutable while it is
 * filled, inside this package alone.
 */
final class Mix {

  private static final int LEVELS = TensionLevel.values().length;
  private static final int HALF_LIVES = 10;
  private static final long QUARTERS_A_DAY =
      Resolution.DAY.length().toSeconds() / Resolution.QUARTER.length().toSeconds();

  private static final int DOMAINS = Domain.values().length;

  /** Level 1 to 5 of the first domain, then of the second, then of the third. */
  private final double[] weights = new double[DOMAINS * LEVELS];

  private Mix() {}

  /**
   * The mix as it is at {@code now}. The running day and the day before are taken by quarter where
   * the quarters are still there, older days by day; a bucket's age is that of its middle.
   *
   * @param suggestedWeight how much a report counts for a theme that its note alone speaks of
   */
  static Mix of(History history, double suggestedWeight, Duration halfLife, Instant now) {
    Mix mix = new Mix();
    mix.addAll(history, 1, halfLife, now);
    mix.addAll(history.suggested(), suggestedWeight, halfLife, now);
    return mix;
  }

  private void addAll(History history, double each, Duration halfLife, Instant now) {
    long today = History.index(Resolution.DAY, now);
    long reach = halfLife.multipliedBy(HALF_LIVES).toDays() + 1;
    double aDay =
        Math.exp(-Math.log(2) * Resolution.DAY.length().toSeconds() / halfLife.toSeconds());
    double[] ofDay = new double[(int) reach + 1];
    ofDay[0] = weight(Resolution.DAY, today - 1, halfLife, now) / aDay;
    for (int ago = 1; ago < ofDay.length; ago++) {
      ofDay[ago] = ofDay[ago - 1] * aDay;
    }
    history.forEach(
        Resolution.DAY,
        today - reach,
        today + 1,
        (day, tally) -> {
          if (day < today - 1) {
            tally.addTo(weights, each * ofDay[(int) (today - day)]);
          } else if (!addQuarters(history, day, tally, each, halfLife, now)) {
            tally.addTo(weights, each * weight(Resolution.DAY, day, halfLife, now));
          }
        });
  }

  /**
   * Adds a day by its quarters, if these hold the whole day; those after {@code now} are left out.
   */
  private boolean addQuarters(
      History history, long day, Tally whole, double each, Duration halfLife, Instant now) {
    int[] reports = new int[1];
    long first = day * QUARTERS_A_DAY;
    history.forEach(
        Resolution.QUARTER,
        first,
        first + QUARTERS_A_DAY,
        (q, tally) -> reports[0] += tally.reports());
    if (reports[0] != whole.reports()) {
      return false;
    }
    long after = Math.min(first + QUARTERS_A_DAY, History.index(Resolution.QUARTER, now) + 1);
    history.forEach(
        Resolution.QUARTER,
        first,
        after,
        (q, tally) -> tally.addTo(weights, each * weight(Resolution.QUARTER, q, halfLife, now)));
    return true;
  }

  private static double weight(Resolution resolution, long index, Duration halfLife, Instant now) {
    double length = resolution.length().toSeconds();
    double age = Math.max(0, now.getEpochSecond() - (index + 0.5) * length);
    return Math.exp(-Math.log(2) * age / halfLife.toSeconds());
  }

  /** This mix without the reports of a part of it. */
  Mix minus(Mix part) {
    Mix rest = new Mix();
    for (int slot = 0; slot < weights.length; slot++) {
      rest.weights[slot] = Math.max(0, weights[slot] - part.weights[slot]);
    }
    return rest;
  }

  /** The weight of all reports together. */
  double total() {
    double total = 0;
    for (int domain = 0; domain < DOMAINS; domain++) {
      total += weight(domain);
    }
    return total;
  }

  private double weight(int domain) {
    double sum = 0;
    for (int level = 0; level < LEVELS; level++) {
      sum += weights[domain * LEVELS + level];
    }
    return sum;
  }

  /**
   * The weight per level, the domains brought towards an even say without changing the total. With
   * the smallest domain at weight m, each domain is scaled by {@code (mean / own)^(m / (m + 2))}:
   * not at all while one is silent, fully when each is well heard, and smoothly in between.
   */
  double[] balanced() {
    double total = total();
    double smallest = Double.MAX_VALUE;
    for (int domain = 0; domain < DOMAINS; domain++) {
      smallest = Math.min(smallest, weight(domain));
    }
    double strength = smallest / (smallest + 2);
    double[] levels = new double[LEVELS];
    for (int domain = 0; domain < DOMAINS; domain++) {
      double own = weight(domain);
      double factor = own > 0 ? Math.pow(total / DOMAINS / own, strength) : 0;
      for (int level = 0; level < LEVELS; level++) {
        levels[level] += factor * weights[domain * LEVELS + level];
      }
    }
    double scaled = sum(levels);
    for (int level = 0; level < LEVELS && scaled > 0; level++) {
      levels[level] *= total / scaled;
    }
    return levels;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
