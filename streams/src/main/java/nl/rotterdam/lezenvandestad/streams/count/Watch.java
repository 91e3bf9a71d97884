// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.detection.Round;
import nl.rotterdam.lezenvandestad.streams.detection.Signal;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes round the themes of one task: every quarter it looks for what happens now, every hour for
 * what builds up. What was missed is not made up for: an alert about hours ago helps nobody. Not
 * thread-safe.
 */
public final class Watch {

  private static final Logger LOG = LoggerFactory.getLogger(Watch.class);

  private final SignalSource source;
  private final List<ThemeId> themes;
  private final Runnable failures;
  private Instant lastQuarter = Instant.MIN;
  private Instant lastHour = Instant.MIN;

  /**
   * A watch that has not looked yet.
   *
   * @param themes those of the task
   * @param failures is called for every theme that cannot be looked at
   */
  public Watch(SignalSource source, List<ThemeId> themes, Runnable failures) {
    this.source = source;
    this.themes = List.copyOf(themes);
    this.failures = failures;
  }

  /** One round past every theme. */
  public List<Round> goRound(Instant now) {
    Instant quarter = Quarter.floor(now);
    Instant hour = quarter.truncatedTo(ChronoUnit.HOURS);
    Set<AlertKind> due = EnumSet.noneOf(AlertKind.class);
    if (lastQuarter.isBefore(quarter)) {
      due.add(AlertKind.ACUUT);
    }
    if (lastHour.isBefore(hour)) {
      due.add(AlertKind.OPBOUW);
    }
    lastQuarter = quarter;
    lastHour = hour;
    return themes.stream().map(theme -> look(theme, due, quarter, now)).toList();
  }

  /** One theme that cannot be looked at does not blind the others; its round says so. */
  private Round look(ThemeId theme, Set<AlertKind> due, Instant quarter, Instant now) {
    Instant minute = now.truncatedTo(ChronoUnit.MINUTES);
    try {
      List<Signal> signals = due.isEmpty() ? List.of() : source.signals(theme, due, quarter);
      return Round.of(theme, minute, due, signals);
    } catch (RuntimeException e) {
      failures.run();
      LOG.error("theme {} cannot be watched: {}", theme, e.getClass().getSimpleName());
      return Round.of(theme, minute, Set.of(), List.of());
    }
  }
}
