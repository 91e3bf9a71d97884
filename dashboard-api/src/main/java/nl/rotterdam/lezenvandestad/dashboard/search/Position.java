// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a part of what was found ended, in one of the orders. */
public sealed interface Position {

  /** The order in which the part was told. */
  Order order();

  /** As text that means nothing to who gets it. */
  String text();

  /**
   * After this note: also when notes came in between or went, none is told twice.
   *
   * @param observedAt when it was observed, in milliseconds
   */
  record AfterNote(long observedAt, long handle) implements Position {

    private static final Pattern TEXT = Pattern.compile("n([0-9a-f]{16})([0-9a-f]{16})");

    @Override
    public Order order() {
      return Order.NEWEST;
    }

    @Override
    public String text() {
      return "n%016x%016x".formatted(observedAt, handle);
    }
  }

  /**
   * After so many notes: every note that comes changes all scores a little, so that there is no
   * score to go on from.
   */
  record AfterCount(int told) implements Position {

    /** So deep nobody reads, and a search remembers all that it skips. */
    static final int MOST = 10_000;

    private static final Pattern TEXT = Pattern.compile("r([1-9][0-9]{0,4})");

    @Override
    public Order order() {
      return Order.RELEVANCE;
    }

    @Override
    public String text() {
      return "r" + told;
    }
  }

  /** The position in this text; empty when it is none. */
  static Optional<Position> parse(String text) {
    Matcher count = AfterCount.TEXT.matcher(text);
    if (count.matches()) {
      return Optional.of(Integer.parseInt(count.group(1)))
          .filter(told -> told <= AfterCount.MOST)
          .map(AfterCount::new);
    }
    Matcher note = AfterNote.TEXT.matcher(text);
    return note.matches()
        ? Optional.of(
            new AfterNote(
                Long.parseUnsignedLong(note.group(1), 16),
                Long.parseUnsignedLong(note.group(2), 16)))
        : Optional.empty();
  }
}
