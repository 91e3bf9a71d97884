// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.attack;

import java.time.LocalDate;

/**
 * Something proved of fewer than {@code k} people: a breach of the gate.
 *
 * @param kind what is proved
 * @param cell of which cell, as {@code thema:gebied}
 * @param week the Monday of the week
 * @param low at least so many (or, of levels, the sum of the levels)
 * @param high at most so many
 */
public record Finding(Kind kind, String cell, LocalDate week, long low, long high) {

  /** What can be proved. */
  public enum Kind {
    /** How many are in a cell beside its told parts. */
    REMAINDER,
    /** How many came to a cell between two ticks. */
    STEP,
    /** How many came to what is left of a cell between two ticks. */
    REMAINDER_STEP,
    /** How many are hidden in a part, since the other themes cannot hold all of the whole. */
    THEME,
    /** How many came on a day, by the windows of seven days that hold it and those that do not. */
    WINDOW,
    /** An alert tells what its cell does not. */
    ALERT,
    /** The level of every report that came between two ticks. */
    LEVEL
  }
}
