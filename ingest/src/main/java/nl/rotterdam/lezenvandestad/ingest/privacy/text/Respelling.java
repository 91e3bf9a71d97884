// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads what was spelled out: number words and letters for digits as digits ("nul zes", "O6"), and
 * words for signs as signs ("apenstaartje", "punt nl").
 */
public final class Respelling {

  /** One stretch of the text and what it stands for. */
  private record Change(int start, int end, String replacement) {}

  private final String text;
  private final String folded;
  private final boolean hasAt;
  private final List<Change> changes = new ArrayList<>();

  private Respelling(NormalisedText base) {
    this.text = base.text();
    this.folded = base.folded();
    this.hasAt =
        text.indexOf('@') >= 0
            || folded.contains("staart")
            || folded.contains(" at ")
            || folded.contains("(at")
            || folded.contains("[at");
  }

  /**
   * This text with what was spelled out as digits and signs, where there is any. Its original
   * positions are those of {@code base}.
   */
  public static Optional<NormalisedText> of(NormalisedText base) {
    Respelling respelling = new Respelling(base);
    respelling.collect();
    return respelling.changes.isEmpty() ? Optional.empty() : Optional.of(respelling.read());
  }

  private void collect() {
    int doubledAt = -1;
    for (int at = 0; at < folded.length(); ) {
      int end = endOfWord(at);
      if (end - at < 2) {
        at = Math.max(at + 1, singleOrSign(at));
        continue;
      }
      String word = folded.substring(at, end);
      if (word.equals("dubbel") || word.equals("dubbele")) {
        doubledAt = at;
      } else if (word.equals("schuine") && folded.startsWith(" streep", end)) {
        end += " streep".length();
        addSign(at, end, "/");
      } else {
        change(word, doubledAt, at, end);
        doubledAt = -1;
      }
      at = end;
    }
  }

  /**
   * Past characters with a space between each, a dot between spaces, or a sign in brackets; else
   * {@code at}.
   */
  private int singleOrSign(int at) {
    if (Spacing.isLooseDot(folded, at)) {
      addSign(at, at + 1, ".");
      return at + 1;
    }
    int bracketed = Spacing.endOfBracketedSign(folded, at);
    if (bracketed > at) {
      String sign = folded.substring(at + 1, at + 2);
      changes.add(new Change(at, bracketed, sign.equals("a") ? "@" : sign));
      return bracketed;
    }
    int end = Spacing.endOfSpaced(folded, at);
    if (end > at) {
      changes.add(new Change(at, end, text.substring(at, end).replace(" ", "")));
    }
    return end;
  }

  private void change(String word, int doubledAt, int start, int end) {
    if (SignWords.isOne(word)) {
      String sign = SignWords.read(folded, start, end, hasAt);
      if (!sign.isEmpty()) {
        addSign(start, end, sign);
      }
      return;
    }
    int age = word.indexOf("jarig");
    if (age > 0) {
      change(word.substring(0, age), doubledAt, start, start + age);
    } else if (!isAllDigits(word) && !isLoneArticle(word, start, end)) {
      NumberWords.digits(word)
          .ifPresent(digits ->
              changes.add(
                  doubledAt < 0
                      ? new Change(start, end, digits)
                      : new Change(doubledAt, end, digits.charAt(0) + digits)));
    }
  }

  /** A sign takes its brackets with it and the spaces around them: "jan (at) voorbeeld". */
  private void addSign(int start, int end, String sign) {
    boolean bracketed = SignWords.isBracketed(folded, start, end);
    int from = bracketed ? start - 1 : start;
    int to = bracketed ? end + 1 : end;
    if (from > 0 && folded.charAt(from - 1) == ' ' && !sign.equals("+")) {
      from--;
    }
    if (to < folded.length() && folded.charAt(to) == ' ') {
      to++;
    }
    int last = changes.isEmpty() ? 0 : changes.getLast().end();
    changes.add(new Change(Math.max(from, last), to, sign));
  }

  /** "een" is a number only beside another: "nul een nul", "een twee drie". */
  private boolean isLoneArticle(String word, int start, int end) {
    return word.equals("een") && !isNumber(wordBefore(start)) && !isNumber(wordAfter(end));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && NumberWords.digits(word).isPresent();
  }

  private String wordBefore(int start) {
    int end = start;
    while (end > 0 && start - end < 3 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < 20 && Character.isLetterOrDigit(folded.charAt(from - 1))) {
      from--;
    }
    return folded.substring(from, end);
  }

  private String wordAfter(int end) {
    int from = end;
    while (from < folded.length()
        && from - end < 3
        && !Character.isLetterOrDigit(folded.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < folded.length() && to - from < 20 && Character.isLetterOrDigit(folded.charAt(to))) {
      to++;
    }
    return folded.substring(from, to);
  }

  private static boolean isAllDigits(String word) {
    return word.chars().allMatch(Character::isDigit);
  }

  private int endOfWord(int start) {
    int at = start;
    while (at < folded.length() && Character.isLetterOrDigit(folded.charAt(at))) {
      at++;
    }
    return at;
  }

  /** What a change puts in is never longer than what it takes out. */
  private NormalisedText read() {
    StringBuilder read = new StringBuilder();
    int[] starts = new int[text.length()];
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
