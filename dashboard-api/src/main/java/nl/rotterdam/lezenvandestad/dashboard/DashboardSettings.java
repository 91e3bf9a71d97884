// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import java.time.Duration;
import nl.rotterdam.lezenvandestad.dashboard.api.LiveStream.StreamSettings;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;

/**
 * What the section {@code dashboard} of {@code lezen.yaml} says.
 *
 * @param smallestGroup {@code kleinsteGroep}: fewer people than this are never told about, 3 to 100
 * @param tick {@code tik}: so often figures are released, 100 ms to an hour
 * @param watchSilentAfter {@code bewakingStilNa}: a theme that was not watched for so long is told
 *     not to be, a minute to an hour
 * @param acuteSignals the key acuteSignalen: for so long the duty officer sees a report of the
 *     highest level, 1 to 24 hours
 * @param stream {@code hartslag}, {@code meekijkers} and {@code wachtrij}
 */
public record DashboardSettings(
    int smallestGroup,
    Duration tick,
    Duration watchSilentAfter,
    Duration acuteSignals,
    StreamSettings stream) {

  /** Fits a kerngroep on one machine. */
  public static final DashboardSettings DEFAULT =
      new DashboardSettings(
          Rules.LEAST,
          Duration.ofSeconds(1),
          Duration.ofMinutes(5),
          Duration.ofHours(4),
          new StreamSettings(Duration.ofSeconds(15), 1000, 16));

  /** Reads the section; what is wrong goes to its problems. */
  public static DashboardSettings read(ConfigNode node) {
    DashboardSettings settings =
        new DashboardSettings(
            node.integer("kleinsteGroep", Rules.LEAST, 100),
            node.duration("tik", Duration.ofMillis(100), Duration.ofHours(1)),
            node.duration("bewakingStilNa", Duration.ofMinutes(1), Duration.ofHours(1)),
            node.duration("acuteSignalen", Duration.ofHours(1), Duration.ofHours(24)),
            new StreamSettings(
                // The server gives up on a line after half a minute without a byte.
                node.duration("hartslag", Duration.ofSeconds(1), Duration.ofSeconds(25)),
                node.integer("meekijkers", 1, 10_000),
                node.integer("wachtrij", 1, 1_000)));
    node.refuseUnread();
    return settings;
  }
}
