// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;

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

  /** Gives each place where such a shape begins. */
  void find(String text, IntConsumer start) {
    boolean inGroup = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isSign = isSign(text.charAt(at));
      if (isSign && !inGroup && beginsAt(text, at)) {
        start.accept(at);
      }
      inGroup = isSign;
    }
  }

  /** Whether the signs from here on, up to the end of a group of theirs, have one of the orders. */
  private boolean beginsAt(String text, int start) {
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
        return false;
      }
      boolean ends = at + 1 == text.length() || !isSign(text.charAt(at + 1));
      if (ends && orders.get(order)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSign(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
