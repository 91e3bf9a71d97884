// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.rule;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;

/**
 * What the kerngroep decided about alerts: the section {@code waarschuwingen} of {@code
 * alerting.yaml}.
 *
 * @param budgetPerWeek how many false alarms a week it wants at most, over the whole city
 * @param margin how far a score may sink below the line before an open alert is no longer seen
 * @param quiet an alert that was not seen for so long closes itself, and counts as gone
 * @param reopenWithin one that comes back within this time after it was closed opens again
 * @param stronger one that was closed while it lasted opens again when its score passes its peak by
 *     this much
 * @param escalateAfter so long it may wait for eyes
 * @param quietHours when what builds up waits for the morning
 */
public record AlertRules(
    double budgetPerWeek,
    double margin,
    PerKind quiet,
    Duration reopenWithin,
    double stronger,
    PerKind escalateAfter,
    QuietHours quietHours) {

  private static final Duration DAY = Duration.ofDays(1);

  /** Reads the section; what is wrong goes to its problems. */
  public static AlertRules read(ConfigNode node, ZoneId zone) {
    ConfigNode quiet = node.section("uitdoven");
    ConfigNode reopening = node.section("heropenen");
    ConfigNode escalation = node.section("escaleren");
    ConfigNode hours = node.section("stilleUren");
    AlertRules rules =
        new AlertRules(
            node.number("budgetPerWeek", 0.01, 10),
            node.number("speling", 0, 3),
            new PerKind(
                quiet.duration("opbouw", DAY, DAY.multipliedBy(28)),
                quiet.duration("acuut", Duration.ofHours(1), DAY.multipliedBy(2))),
            reopening.duration("binnen", DAY, DAY.multipliedBy(90)),
            reopening.number("sterker", 0.1, 10),
            new PerKind(
                escalation.duration("opbouw", Duration.ofMinutes(15), DAY.multipliedBy(7)),
                escalation.duration("acuut", Duration.ofMinutes(1), DAY)),
            new QuietHours(time(hours, "van"), time(hours, "tot"), zone));
    quiet.refuseUnread();
    reopening.refuseUnread();
    escalation.refuseUnread();
    hours.refuseUnread();
    node.refuseUnread();
    return rules;
  }

  /**
   * The score from which an alert is raised: on a scale on which minus the score is the base-10
   * logarithm of how often a week chance alone reaches it.
   */
  public double line() {
    return -Math.log10(budgetPerWeek);
  }

  private static LocalTime time(ConfigNode node, String key) {
    return node.parsed(key, "een tijd tussen aanhalingstekens, zoals \"22:00\"", AlertRules::time)
        .orElse(LocalTime.MIDNIGHT);
  }

  private static Optional<LocalTime> time(String text) {
    try {
      return Optional.of(LocalTime.parse(text));
    } catch (DateTimeException notATime) {
      return Optional.empty();
    }
  }
}
