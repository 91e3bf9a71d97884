// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a bundle must be before it may be told.
 *
 * @param smallestGroup {@code k}: fewer people than this are never told about; at least 3, because
 *     with two a mean at the end of the scale gives both away
 * @param contributors how people are counted
 * @param bands how exactly numbers are told
 * @param leftOut rules that do not hold; none but in a test of the attacker
 */
public record Rules(
    int smallestGroup, Contributors contributors, CountBands bands, Set<Rule> leftOut) {

  public static final int LEAST = 3;

  /** A rule that a test can leave out, to see that the attacker then wins. */
  public enum Rule {
    /** What is left of a cell beside its told parts is nobody or at least {@code k} people. */
    REMAINDER,
    /** What comes to a cell at a tick is nobody or at least {@code k} people. */
    STEP,
    /** What is told of a group or of {@code alle} fits in its themes without any one part. */
    COVER,
    /** The level of a bundle is told in halves. */
    COARSE_LEVEL
  }

  /**
   * @throws IllegalArgumentException when the smallest group has fewer than 3 people
   */
  public Rules {
    if (smallestGroup < LEAST) {
      throw new IllegalArgumentException("a group has at least " + LEAST + " people");
    }
    leftOut = Set.copyOf(leftOut);
  }

  /** Every rule, with this {@code k}. */
  public static Rules of(int smallestGroup) {
    return new Rules(smallestGroup, Contributors.REPORTS, CountBands.WIDE, Set.of());
  }

  /** The same with exact numbers: the attacker is given more than we tell. */
  public Rules withExactCounts() {
    return new Rules(smallestGroup, contributors, CountBands.EXACT, leftOut);
  }

  /** The same without a rule. */
  public Rules without(Rule rule) {
    Set<Rule> more = EnumSet.of(rule);
    more.addAll(leftOut);
    return new Rules(smallestGroup, contributors, bands, more);
  }

  boolean hold(Rule rule) {
    return !leftOut.contains(rule);
  }
}
