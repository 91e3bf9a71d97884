// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Digits that may belong together: groups of them with at most three separators between. */
final class DigitRow {

  private static final String SEPARATORS = " .-/()_,*|";
  private static final int LONGEST_GAP = 3;

  private final String text;

  /** Where each group begins and ends, in turn. */
  private final int[] groups;

  private DigitRow(String text, int[] groups) {
    this.text = text;
    this.groups = groups;
  }

  /** A stretch of whole groups, with its digits alone. */
  record Stretch(int start, int end, int groups, String digits) {}

  /** All rows of at least so many digits, in their order. */
  static List<DigitRow> in(String text, int fewest) {
    List<DigitRow> rows = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      if (!isDigit(text.charAt(at))) {
        at++;
        continue;
      }
      int[] groups = new int[16];
      int filled = 0;
      int digits = 0;
      int next = at;
      while (next >= 0) {
        int end = endOfGroup(text, next);
        if (filled == groups.length) {
          groups = Arrays.copyOf(groups, 2 * filled);
        }
        groups[filled++] = next;
        groups[filled++] = end;
        digits += end - next;
        at = end;
        next = nextGroup(text, end);
      }
      if (digits >= fewest) {
        rows.add(new DigitRow(text, Arrays.copyOf(groups, filled)));
      }
    }
    return rows;
  }

  /**
   * Every stretch of whole groups that has at least {@code fewest} and at most {@code most} digits.
   */
  List<Stretch> stretches(int fewest, int most) {
    List<Stretch> stretches = new ArrayList<>();
    for (int first = 0; first < groups.length; first += 2) {
      StringBuilder digits = new StringBuilder();
      for (int last = first; last < groups.length; last += 2) {
        if (digits.length() + groups[last + 1] - groups[last] > most) {
          break;
        }
        digits.append(text, groups[last], groups[last + 1]);
        if (digits.length() >= fewest) {
          stretches.add(
              new Stretch(
                  groups[first], groups[last + 1], (last - first) / 2 + 1, digits.toString()));
        }
      }
    }
    return stretches;
  }

  private static int endOfGroup(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static int nextGroup(String text, int end) {
    for (int at = end; at < text.length() && at - end <= LONGEST_GAP; at++) {
      if (isDigit(text.charAt(at))) {
        return at;
      }
      if (SEPARATORS.indexOf(text.charAt(at)) < 0) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
