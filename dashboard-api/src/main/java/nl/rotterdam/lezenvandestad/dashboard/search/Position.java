// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.search.FieldDoc;

/**
 * Where a part of what was found ended: what comes after it is the next part, also when notes came
 * in between or went.
 *
 * @param order the order in which it was told
 * @param value the last note's score as bits, or the moment it was observed in milliseconds
 * @param handle the last note
 */
public record Position(Order order, long value, long handle) {

  private static final Pattern TEXT = Pattern.compile("([rn])([0-9a-f]{16})([0-9a-f]{16})");

  /** The position in this text; empty when it is none. */
  public static Optional<Position> parse(String text) {
    Matcher parts = TEXT.matcher(text);
    return parts.matches()
        ? Optional.of(
            new Position(
                parts.group(1).equals("r") ? Order.RELEVANCE : Order.NEWEST,
                Long.parseUnsignedLong(parts.group(2), 16),
                Long.parseUnsignedLong(parts.group(3), 16)))
        : Optional.empty();
  }

  /** As text that means nothing to who gets it. */
  public String text() {
    return "%s%016x%016x".formatted(order == Order.RELEVANCE ? "r" : "n", value, handle);
  }

  static Position of(Order order, FieldDoc last) {
    long value =
        order == Order.RELEVANCE
            ? Float.floatToIntBits((Float) last.fields[0])
            : (Long) last.fields[0];
    return new Position(order, value, (Long) last.fields[1]);
  }

  /** For Lucene: after every note that is alike. */
  FieldDoc last() {
    Object first = order == Order.RELEVANCE ? Float.intBitsToFloat((int) value) : (Object) value;
    return new FieldDoc(Integer.MAX_VALUE, Float.NaN, new Object[] {first, handle});
  }
}
