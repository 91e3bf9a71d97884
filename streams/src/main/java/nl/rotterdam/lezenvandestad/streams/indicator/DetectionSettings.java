// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.config.ConfigNode;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;

/**
 * How detection looks.
 *
 * @param acuteShare which part of the false alarms may be acute, between 0 and 1
 * @param buildUpStretches whole days up to now that are compared with before, ascending
 * @param acuteStretches whole quarters up to now that are compared with before, ascending
 * @param memory after this time a day of before counts for half
 */
public record DetectionSettings(
    double acuteShare,
    List<Duration> buildUpStretches,
    List<Duration> acuteStretches,
    Duration memory) {

  private static final Duration LONGEST_BUILD_UP = Duration.ofDays(90);
  private static final Duration LONGEST_ACUTE = Duration.ofHours(24);

  public DetectionSettings {
    buildUpStretches = List.copyOf(buildUpStretches);
    acuteStretches = List.copyOf(acuteStretches);
  }

  /** Reads the section {@code detectie}; what is wrong goes to the node's problems. */
  static DetectionSettings read(ConfigNode node) {
    DetectionSettings settings =
        new DetectionSettings(
            node.number("deelAcuut", 0.01, 0.99),
            stretches(node, "vergelijkOpbouw", Resolution.DAY.length(), LONGEST_BUILD_UP),
            stretches(node, "vergelijkAcuut", Resolution.QUARTER.length(), LONGEST_ACUTE),
            node.duration("geheugen", Duration.ofDays(14), Duration.ofDays(365)));
    node.refuseUnread();
    return settings;
  }

  /** Whole multiples of a step, ascending, none longer than {@code longest}. */
  private static List<Duration> stretches(
      ConfigNode node, String key, Duration step, Duration longest) {
    try {
      List<Duration> stretches = node.texts(key).stream().map(Duration::parse).toList();
      boolean whole = stretches.stream().allMatch(s -> isWhole(s, step, longest));
      boolean ascending = stretches.stream().sorted().distinct().toList().equals(stretches);
      if (!stretches.isEmpty() && whole && ascending) {
        return stretches;
      }
    } catch (DateTimeParseException notADuration) {
      // Told below, with the other ways in which the list can be wrong.
    }
    node.problem(
        key,
        "verwacht: tijden van kort naar lang, elk een veelvoud van "
            + step
            + " en hooguit "
            + longest);
    return List.of(step);
  }

  private static boolean isWhole(Duration stretch, Duration step, Duration longest) {
    return stretch.compareTo(step) >= 0
        && stretch.compareTo(longest) <= 0
        && stretch.toSeconds() % step.toSeconds() == 0;
  }
}
