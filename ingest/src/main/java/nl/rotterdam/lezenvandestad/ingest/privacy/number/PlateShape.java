// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.function.IntConsumer;

/** Where six or seven letters and digits stand together as on a plate: few places of few notes. */
final class PlateShape {

  private static final int SHORTEST = 6;
  private static final int LONGEST = 7;
  private static final int LONGEST_GAP = 3;

  private PlateShape() {}

  /** Gives each place where such a shape begins. */
  static void find(String text, IntConsumer start) {
    boolean inGroup = false;
    for (int at = 0; at < text.length(); at++) {
      boolean isSign = isSign(text.charAt(at));
      if (isSign && !inGroup && beginsAt(text, at)) {
        start.accept(at);
      }
      inGroup = isSign;
    }
  }

  /** Whether six or seven signs, both letters and digits, end a group of theirs. */
  private static boolean beginsAt(String text, int start) {
    int letters = 0;
    int digits = 0;
    int gap = 0;
    for (int at = start; at < text.length() && gap <= LONGEST_GAP; at++) {
      char c = text.charAt(at);
      gap = isSign(c) ? 0 : gap + 1;
      letters += gap == 0 && !isDigit(c) ? 1 : 0;
      digits += isDigit(c) ? 1 : 0;
      if (letters + digits > LONGEST) {
        return false;
      }
      boolean ends = at + 1 == text.length() || !isSign(text.charAt(at + 1));
      if (gap == 0 && ends && letters + digits >= SHORTEST && letters > 0 && digits > 0) {
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
