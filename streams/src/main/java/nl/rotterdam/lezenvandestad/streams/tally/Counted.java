// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.tally;

import nl.rotterdam.lezenvandestad.model.indicator.Tally;

/**
 * What was counted in one place and bucket.
 *
 * @param chosen the reports whose writer chose the theme
 * @param suggested the reports whose note alone speaks of it
 */
public record Counted(Tally chosen, Tally suggested) {

  /** Nothing. */
  public static final Counted NONE = new Counted(Tally.NONE, Tally.NONE);

  /** A count of reports whose writers chose the theme. */
  public static Counted chosen(Tally tally) {
    return new Counted(tally, Tally.NONE);
  }

  /** A count of reports whose notes speak of it. */
  public static Counted suggested(Tally tally) {
    return new Counted(Tally.NONE, tally);
  }

  /** Both together. */
  Counted plus(Counted other) {
    return new Counted(chosen.plus(other.chosen), suggested.plus(other.suggested));
  }
}
