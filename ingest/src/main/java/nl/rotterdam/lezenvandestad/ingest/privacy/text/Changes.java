// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is to be read in a text instead of what stands there, in its order. */
final class Changes {

  /** One stretch of the text and what it stands for. */
  private record Change(int start, int end, String replacement) {}

  private final String text;
  private final String folded;
  private final List<Change> changes = new ArrayList<>();

  Changes(NormalisedText base) {
    this.text = base.text();
    this.folded = base.folded();
  }

  boolean isEmpty() {
    return changes.isEmpty();
  }

  /** Reads this stretch as something else; what a change before it took is left to that. */
  void add(int start, int end, String replacement) {
    int last = changes.isEmpty() ? 0 : changes.getLast().end();
    changes.add(new Change(Math.max(start, last), end, replacement));
  }

  /** A sign takes its brackets with it and the spaces around them: "jan (at) voorbeeld". */
  void addSign(int start, int end, String sign) {
    boolean bracketed = SignWords.isBracketed(folded, start, end);
    int from = bracketed ? start - 1 : start;
    int to = bracketed ? end + 1 : end;
    if (from > 0 && folded.charAt(from - 1) == ' ' && !sign.equals("+")) {
      from--;
    }
    if (to < folded.length() && folded.charAt(to) == ' ') {
      to++;
    }
    add(from, to, sign);
  }

  /** Digits spelled one by one are one number: "vijf een punt acht" is "51.8". */
  void addDigits(int start, int end, String digits) {
    boolean goesOn =
        digits.length() == 1
            && !changes.isEmpty()
            && changes.getLast().end() == start - 1
            && folded.charAt(start - 1) == ' '
            && isDigit(changes.getLast().replacement());
    add(goesOn ? start - 1 : start, end, digits);
  }

  private static boolean isDigit(String replacement) {
    return replacement.length() == 1 && Character.isDigit(replacement.charAt(0));
  }

  /** The text with all of them, its original positions those of the text. */
  NormalisedText read() {
    StringBuilder read = new StringBuilder();
    int added = changes.stream().mapToInt(change -> change.replacement().length()).sum();
    int[] starts = new int[text.length() + added];
    int[] ends = new int[starts.length];
    int at = 0;
    for (Change change : changes) {
      copy(at, change.start(), read, starts, ends);
      int from = read.length();
      read.append(change.replacement());
      Arrays.fill(starts, from, read.length(), change.start());
      Arrays.fill(ends, from, read.length(), change.end());
      at = change.end();
    }
    copy(at, text.length(), read, starts, ends);
    return NormalisedText.reading(read.toString(), starts, ends);
  }

  private void copy(int from, int to, StringBuilder read, int[] starts, int[] ends) {
    for (int at = from; at < to; at++) {
      starts[read.length()] = at;
      ends[read.length()] = at + 1;
      read.append(text.charAt(at));
    }
  }
}
