// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Coverage;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Expectation;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.LevelEstimate;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.indicator.TrendPoint.Picture;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.history.History;

/** Concludes the indicator of a cell from its evidence and the clock. Stateless and thread-safe. */
public final class IndicatorCalculation {

  private static final Duration TREND_OVER = Duration.ofDays(7);
  private static final double STEADY = 0.25;
  private static final int HOLD_CHECKS = 2;

  private final AlertingSettings settings;
  private final LevelPosterior posterior;

  /** The calculation under these settings. */
  public IndicatorCalculation(AlertingSettings settings) {
    this.settings = settings;
    this.posterior = new LevelPosterior(settings);
  }

  /** The indicator of the evidence's cell at {@code now}. */
  public Indicator indicator(Evidence evidence, Instant now) {
    View view = view(evidence, now);
    Band band = heldBand(evidence, view.band(), now);
    Tally window = buildUpTally(evidence.own(), now);
    Map<Domain, DomainPicture> domains = domains(window);
    return new Indicator(
        evidence.cell().theme(),
        evidence.cell().area(),
        now,
        band,
        view.level(),
        trend(evidence, view.level(), now),
        view.buildUp().seen(),
        view.buildUp(),
        view.acute(),
        view.coverage(),
        domains,
        resilience(window),
        WhySentence.of(
            band, view.level(), view.buildUp(), view.acute(), view.coverage(), domains.size()));
  }

  /** How the cell stood at the end of this day, or stands now while the day lasts. */
  public Picture picture(Evidence evidence, Bucket day, Instant now) {
    // The last second of the day, so that its seven days are those that end with this one.
    Instant end = day.end().minusSeconds(1);
    Instant moment = end.isBefore(now) ? end : now;
    View view = view(evidence, moment);
    ExpectedCount expected = new ExpectedCount(evidence, settings, moment);
    return new Picture(
        heldBand(evidence, view.band(), moment),
        view.level(),
        expected.onDay(History.index(Resolution.DAY, day.start())),
        view.buildUp().seen());
  }

  private record View(
      LevelEstimate level, Expectation buildUp, Expectation acute, Coverage coverage, Band band) {}

  private View view(Evidence evidence, Instant now) {
    LevelEstimate level = posterior.estimate(evidence, now);
    ExpectedCount count = new ExpectedCount(evidence, settings, now);
    Expectation buildUp = count.buildUp();
    Expectation acute = count.acute();
    Coverage coverage = CoverageShare.of(evidence.allInGebied(), settings, now);
    Band band =
        settings.bands().band(level, buildUp, acute, acuteMean(evidence.own(), now), coverage);
    return new View(level, buildUp, acute, coverage, band);
  }

  /**
   * A band rises at once and falls only when it was lower for the whole of the hold: the highest of
   * the bands now, half a hold ago and a hold ago. Looking back instead of remembering keeps the
   * indicator a function of history and clock alone.
   */
  private Band heldBand(Evidence evidence, Band now, Instant moment) {
    Band highest = now;
    for (int check = 1; check <= HOLD_CHECKS && !settings.hold().isZero(); check++) {
      Duration back = settings.hold().multipliedBy(check).dividedBy(HOLD_CHECKS);
      Band then = view(evidence, moment.minus(back)).band();
      highest = then.compareTo(highest) > 0 ? then : highest;
    }
    return highest;
  }

  private Direction trend(Evidence evidence, LevelEstimate level, Instant now) {
    double change = level.mean() - posterior.estimate(evidence, now.minus(TREND_OVER)).mean();
    if (Math.abs(change) < STEADY) {
      return Direction.GELIJK;
    }
    return change > 0 ? Direction.TOENEMEND : Direction.AFNEMEND;
  }

  private double acuteMean(History own, Instant now) {
    long last = History.index(Resolution.QUARTER, now);
    long first = last - settings.acuteWindow().dividedBy(Resolution.QUARTER.length()) + 1;
    Tally[] sum = {Tally.NONE};
    own.forEach(Resolution.QUARTER, first, last + 1, (q, tally) -> sum[0] = sum[0].plus(tally));
    return mean(sum[0]);
  }

  private Tally buildUpTally(History own, Instant now) {
    long today = History.index(Resolution.DAY, now);
    long first = today - settings.buildUpWindow().toDays() + 1;
    Tally[] sum = {Tally.NONE};
    own.forEach(Resolution.DAY, first, today + 1, (day, tally) -> sum[0] = sum[0].plus(tally));
    return sum[0];
  }

  private static double mean(Tally tally) {
    double sum = 0;
    for (Domain domain : Domain.values()) {
      sum += levelSum(tally, domain);
    }
    return tally.reports() == 0 ? 1 : sum / tally.reports();
  }

  private static double levelSum(Tally tally, Domain domain) {
    double sum = 0;
    for (TensionLevel level : TensionLevel.values()) {
      sum += level.number() * tally.reports(domain, level);
    }
    return sum;
  }

  private static Map<Domain, DomainPicture> domains(Tally window) {
    Map<Domain, DomainPicture> domains = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      int reports = window.reports(domain);
      if (reports > 0) {
        domains.put(domain, new DomainPicture(reports, levelSum(window, domain) / reports));
      }
    }
    return domains;
  }

  private static Map<Resilience, Integer> resilience(Tally window) {
    Map<Resilience, Integer> answers = new EnumMap<>(Resilience.class);
    for (Resilience answer : Resilience.values()) {
      int reports = window.reports(answer);
      if (reports > 0) {
        answers.put(answer, reports);
      }
    }
    return answers;
  }
}
