// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.BitSet;
import java.util.List;

/**
 * Where letters and digits stand in the order of a plate, whatever parts them: few places of few
 * notes.
 *
 * @param orders each order as a number: a one, then for each letter a one and for each digit a zero
 */
record PlateShape(BitSet orders) {

  private static final int LONGEST = 7;
  private static final int LONGEST_GAP = 3;

  /** These orders, with an X for a letter and a 9 for a digit: "99 XXX 9". */
  static PlateShape of(List<String> codes) {
    BitSet orders = new BitSet();
    for (String code : codes) {
      int order = 1;
      for (char sign : code.replace(" ", "").toCharArray()) {
        order = next(order, sign == '9');
      }
      orders.set(order);
    }
    return new PlateShape(orders);
  }

  private static int next(int order, boolean isDigit) {
    return order << 1 | (isDigit ? 0 : 1);
  }

  /** Takes where such a shape begins and ends. */
  @FunctionalInterface
  interface Place {
    void accept(int start, int end);
  }

  /** Gives each place where such a shape stands. */
  void find(String text, Place place) {
    boolean inGroup = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isSign = isSign(text.charAt(at));
      int end = isSign && !inGroup ? end(text, at) : at;
      if (end > at) {
        place.accept(at, end);
      }
      inGroup = isSign;
    }
  }

  /**
   * Where the signs from here on that have one of the orders end, with a group of theirs; the same
   * place when they have none.
   */
  private int end(String text, int start) {
    int order = 1;
    int signs = 0;
    int gap = 0;
    for (int at = start; at < text.length() && gap <= LONGEST_GAP; at++) {
      char c = text.charAt(at);
      if (!isSign(c)) {
        gap++;
        continue;
      }
      gap = 0;
      order = next(order, isDigit(c));
      if (++signs > LONGEST) {
        return start;
      }
      boolean ends = at + 1 == text.length() || !isSign(text.charAt(at + 1));
      if (ends && orders.get(order)) {
        return at + 1;
      }
    }
    return start;
  }

  private static boolean isSign(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
