// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Duration;
import nl.rotterdam.lezenvandestad.model.report.Quarter;
import nl.rotterdam.lezenvandestad.model.wire.WireWord;

/** The two lengths of a bucket of time, with how long each is kept. */
public enum Resolution implements WireWord {
  /** A quarter of an hour, kept for 48 hours. */
  QUARTER("kwartier", Quarter.LENGTH, Duration.ofDays(2)),
  /** A day of 24 hours in UTC, kept for 400 days. */
  DAY("dag", Duration.ofDays(1), Duration.ofDays(400));

  private final String wire;
  private final Duration length;
  private final Duration kept;

  Resolution(String wire, Duration length, Duration kept) {
    this.wire = wire;
    this.length = length;
    this.kept = kept;
  }

  @Override
  @JsonValue
  public String wire() {
    return wire;
  }

  /** How long a bucket is. */
  public Duration length() {
    return length;
  }

  /** How long after its end a bucket is kept. */
  public Duration kept() {
    return kept;
  }

  /**
   * The resolution with this Dutch word.
   *
   * @throws IllegalArgumentException when there is none
   */
  @JsonCreator
  public static Resolution of(String wire) {
    return WireWord.of(Resolution.class, wire);
  }
}
