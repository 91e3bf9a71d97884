// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.streams.distribution.NegativeBinomial;
import nl.rotterdam.lezenvandestad.streams.history.History;
import nl.rotterdam.lezenvandestad.streams.rhythm.Rhythm;

/**
 * What is normal for a cell, from its own weeks before a guard band, and how far what is seen
 * stands out. Counts are Poisson with a Gamma distributed rate per average day: with n reports in E
 * days of baseline, prior mean r and prior days b, the rate is Gamma(r b + n, b + E) and a stretch
 * of H average days is negative binomial. The prior mean is what the area's reports and the theme's
 * share in the city would give together. (Gamma-Poisson: Gelman et al., Bayesian Data Analysis,
 * 2.6; guard band as in EARS C2: Hutwagner et al., 2003.)
 *
 * <p>One instance serves one cell for the moments of one day.
 */
final class ExpectedCount {

  private static final double TAIL = 0.05;

  private final Evidence evidence;
  private final AlertingSettings settings;
  private final long today;
  private final Rhythm rhythm;
  private final double shape;
  private final double rate;

  ExpectedCount(Evidence evidence, AlertingSettings settings, long today) {
    this.evidence = evidence;
    this.settings = settings;
    this.today = today;
    long to = today - settings.guard().toDays() + 1;
    long from = Math.max(to - settings.baseline().toDays(), firstDay());
    this.rhythm =
        Rhythm.of(evidence.allPath().getLast(), from, to, settings.hourProfile(), settings.zone());
    double exposure = Math.max(0, to - from);
    double prior = Math.max(settings.leastPerDay(), priorMean(from, to, exposure));
    this.shape = prior * settings.priorDays() + reports(evidence.own(), from, to);
    this.rate = settings.priorDays() + exposure;
  }

  /** Seen and expected over the last days, the running one included as far as it has passed. */
  Expectation buildUp(Instant now) {
    return expectation(settings.buildUpWindow(), seenInDays(), averageDays(now));
  }

  /** The chance of at least as many as were seen over the last days. */
  double buildUpTail(Instant now) {
    return tail(predictive(averageDays(now)), seenInDays());
  }

  /** What was seen over the last days, today included. */
  int seenInDays() {
    return reports(evidence.own(), today - settings.buildUpWindow().toDays() + 1, today + 1);
  }

  private double averageDays(Instant now) {
    double weight = rhythm.dayUntil(today, now);
    for (long day = today - settings.buildUpWindow().toDays() + 1; day < today; day++) {
      weight += rhythm.day(day);
    }
    return weight;
  }

  /**
   * Seen and expected over the hours before a moment, by whole quarters.
   *
   * @param seen what was counted in them
   */
  Expectation acute(int seen, Instant moment) {
    return expectation(settings.acuteWindow(), seen, acuteDays(moment));
  }

  /** The chance of at least so many over the hours before a moment. */
  double acuteTail(int seen, Instant moment) {
    return tail(predictive(acuteDays(moment)), seen);
  }

  private double acuteDays(Instant moment) {
    return rhythm.between(AcuteWindow.start(settings.acuteWindow(), moment), moment);
  }

  /** How many reports this day was expected to bring, as a whole. */
  double onDay(long epochDay) {
    return shape / rate * rhythm.day(epochDay);
  }

  private Expectation expectation(Duration window, int seen, double averageDays) {
    NegativeBinomial predictive = predictive(averageDays);
    return new Expectation(
        window,
        seen,
        predictive.mean(),
        predictive.quantile(TAIL),
        predictive.quantile(1 - TAIL),
        tail(predictive, seen));
  }

  private NegativeBinomial predictive(double averageDays) {
    return new NegativeBinomial(shape, rate / (rate + averageDays));
  }

  private static double tail(NegativeBinomial predictive, int seen) {
    return Math.clamp(predictive.atLeast(seen), 0, 1);
  }

  /** Row times column: the area's share of all reports times the theme's reports in the city. */
  private double priorMean(long from, long to, double exposure) {
    double allInCity = reports(evidence.allPath().getLast(), from, to);
    if (exposure == 0 || allInCity == 0) {
      return settings.leastPerDay();
    }
    double allHere = reports(evidence.allPath().getFirst(), from, to);
    double themeInCity = reports(evidence.path().getLast(), from, to);
    return allHere / allInCity * themeInCity / exposure;
  }

  /** The first day on which anything was heard in the city: before it, silence says nothing. */
  private long firstDay() {
    long[] first = {today + 1};
    evidence
        .allPath()
        .getLast()
        .forEach(
            Resolution.DAY,
            Long.MIN_VALUE,
            today + 1,
            (day, tally) -> first[0] = Math.min(first[0], day));
    return first[0];
  }

  private static int reports(History history, long from, long to) {
    int[] reports = new int[1];
    history.forEach(Resolution.DAY, from, to, (day, tally) -> reports[0] += tally.reports());
    return reports[0];
  }
}
