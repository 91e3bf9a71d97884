// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.time.Duration;
import java.util.List;

/**
 * When something counts as new.
 *
 * @param smallestGroup so many notes at least, {@code k} of the publish gate
 * @param windows the late stretches that are held against what came before them
 * @param reach how far back notes go
 * @param leastBefore with fewer notes before a stretch, nothing is said about it
 * @param falseShare of all rises, at most this share may be chance (false discovery rate)
 * @param together rises that share at least this part of their notes are one topic
 */
public record EmergingSettings(
    int smallestGroup,
    List<Duration> windows,
    Duration reach,
    int leastBefore,
    double falseShare,
    double together) {

  public EmergingSettings {
    windows = List.copyOf(windows);
  }

  /** As delivered, for this smallest group and this time of keeping. */
  public static EmergingSettings of(int smallestGroup, Duration reach) {
    return new EmergingSettings(
        smallestGroup,
        List.of(Duration.ofDays(1), Duration.ofDays(2), Duration.ofDays(4)),
        reach,
        100,
        0.05,
        0.6);
  }
}
