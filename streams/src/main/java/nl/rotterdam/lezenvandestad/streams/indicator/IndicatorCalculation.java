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
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.history.History;

/** Concludes the indicator of a cell from its evidence and the clock. Stateless and thread-safe. */
public final class IndicatorCalculation {

  private static final Duration TREND_OVER = Duration.ofDays(7);
  private static final double STEADY = 0.25;
  private static final int SLOW_LOOKS = 2;

  private final AlertingSettings settings;
  private final LevelPosterior posterior;

  /** The calculation under these settings. */
  public IndicatorCalculation(AlertingSettings settings) {
    this.settings = settings;
    this.posterior = new LevelPosterior(settings);
  }

  /** The indicator of the evidence's cell at {@code now}. */
  public Indicator indicator(Evidence evidence, Instant now) {
    Look look = look(evidence, now);
    Band band = band(evidence, look);
    LevelEstimate level = look.level().estimate();
    Expectation buildUp = look.day().count().buildUp(now);
    AcuteWindow acuteWindow = AcuteWindow.of(evidence.own(), settings.acuteWindow(), now);
    Expectation acute = look.day().count().acute(acuteWindow.seen(), now);
    Coverage heard = look.day().heard();
    Tally window = buildUpTally(evidence.own(), now);
    Map<Domain, DomainPicture> domains = domains(window);
    return new Indicator(
        evidence.cell().theme(),
        evidence.cell().area(),
        // No finer than a quarter: a small cell changes when somebody reports.
        Quarter.floor(now),
        band,
        level,
        trend(evidence, level, now),
        buildUp.seen(),
        buildUp,
        acute,
        heard,
        domains,
        resilience(window),
        WhySentence.of(band, level, buildUp, acute, heard, domains.size())
            + WhySentence.suggested(
                buildUpTally(evidence.own().suggested(), now).reports(),
                settings.suggestedWeight()));
  }

  /** How the cell stood at the end of this day, or stands now while the day lasts. */
  public Picture picture(Evidence evidence, Bucket day, Instant now) {
    // The last second of the day, so that its seven days are those that end with this one.
    Instant end = day.end().minusSeconds(1);
    Look look = look(evidence, end.isBefore(now) ? end : now);
    ExpectedCount count = look.day().count();
    return new Picture(
        band(evidence, look),
        look.level().estimate(),
        count.onDay(History.index(Resolution.DAY, day.start())),
        count.seenInDays());
  }

  private Look look(Evidence evidence, Instant now) {
    return Look.Day.of(evidence, posterior, settings, now).at(now);
  }

  /** A look at another moment, mostly of the same day. */
  private Look look(Evidence evidence, Instant now, Look.Day day) {
    return day.holds(now) ? day.at(now) : look(evidence, now);
  }

  /**
   * A band rises at once and falls only when it was lower for the whole of the hold. Looking back
   * instead of remembering keeps the indicator a function of history and clock alone. The slow
   * bands move over days, so that a look half a hold and a hold ago is enough; an acute window may
   * come and go in between and is looked for at every step.
   */
  private Band band(Evidence evidence, Look look) {
    if (wasAcute(evidence, look)) {
      return Band.ACUUT;
    }
    Band highest = settings.bands().slowBand(look);
    int looksBack = settings.hold().isZero() ? 0 : SLOW_LOOKS;
    Look before = look;
    for (int back = 1; back <= looksBack && highest != Band.GESPANNEN; back++) {
      Instant then = look.now().minus(settings.hold().multipliedBy(back).dividedBy(SLOW_LOOKS));
      before = look(evidence, then, before.day());
      Band band = settings.bands().slowBand(before);
      highest = band.compareTo(highest) > 0 ? band : highest;
    }
    return highest;
  }

  private boolean wasAcute(Evidence evidence, Look look) {
    Instant now = look.now();
    Duration reach = settings.acuteWindow().plus(settings.hold()).plus(Quarter.LENGTH);
    int seenAtMost = AcuteWindow.of(evidence.own(), reach, now).seen();
    if (!settings.bands().mayBeAcute(seenAtMost, TensionLevel.values().length)) {
      return false;
    }
    Instant earliest = now.minus(settings.hold());
    for (Instant at = now; !at.isBefore(earliest); at = at.minus(Quarter.LENGTH)) {
      AcuteWindow window = AcuteWindow.of(evidence.own(), settings.acuteWindow(), at);
      if (settings.bands().mayBeAcute(window.seen(), window.mean())
          && settings.bands().isAcute(look.day().count().acuteTail(window.seen(), at))) {
        return true;
      }
    }
    return false;
  }

  private Direction trend(Evidence evidence, LevelEstimate level, Instant now) {
    Instant then = now.minus(TREND_OVER);
    LevelPosterior.OfDay levels = posterior.onDay(evidence, History.index(Resolution.DAY, then));
    double change = level.mean() - levels.at(then).mean();
    if (Math.abs(change) < STEADY) {
      return Direction.GELIJK;
    }
    return change > 0 ? Direction.TOENEMEND : Direction.AFNEMEND;
  }

  private Tally buildUpTally(History own, Instant now) {
    long today = History.index(Resolution.DAY, now);
    long first = today - settings.buildUpWindow().toDays() + 1;
    Tally[] sum = {Tally.NONE};
    own.forEach(Resolution.DAY, first, today + 1, (day, tally) -> sum[0] = sum[0].plus(tally));
    return sum[0];
  }

  private static Map<Domain, DomainPicture> domains(Tally window) {
    Map<Domain, DomainPicture> domains = new EnumMap<>(Domain.class);
    for (Domain domain : Domain.values()) {
      int reports = window.reports(domain);
      if (reports > 0) {
        domains.put(domain, new DomainPicture(reports, Levels.mean(window, domain)));
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
