// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

/**
 * The words beside a place of a text, which tell whether a number word there is part of a number.
 *
 * @param folded the text in lower case without accents
 */
record WordsAround(String folded) {

  private static final int LONGEST = 40;
  private static final int LONGEST_GAP = 3;

  /** Whether a number stands on either side. */
  boolean areNumbers(int start, int end) {
    return isNumber(before(start)) && isNumber(after(end));
  }

  /** "een" is a number only beside another: "nul een nul", "een twee drie". */
  boolean isLoneArticle(String word, int start, int end) {
    return word.equals("een") && !isInNumber(before(start)) && !isInNumber(after(end));
  }

  /** "twee bijeenkomsten", "drie jongens": a number of its own that counts what follows. */
  boolean isCount(int start, int end) {
    String next = folded.startsWith(" ", end) ? after(end) : "";
    boolean isPlural = next.length() > 3 && (next.endsWith("en") || next.endsWith("s"));
    return isPlural && !isInNumber(next) && !isInNumber(before(start));
  }

  private static boolean isInNumber(String word) {
    return isNumber(word) || word.equals("punt") || word.equals("komma");
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && NumberWords.digits(word).isPresent();
  }

  private String before(int start) {
    int end = start;
    while (end > 0
        && start - end < LONGEST_GAP
        && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && end - from < LONGEST && Character.isLetterOrDigit(folded.charAt(from - 1))) {
      from--;
    }
    return folded.substring(from, end);
  }

  private String after(int end) {
    int from = end;
    while (from < folded.length()
        && from - end < LONGEST_GAP
        && !Character.isLetterOrDigit(folded.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < folded.length()
        && to - from < LONGEST
        && Character.isLetterOrDigit(folded.charAt(to))) {
      to++;
    }
    return folded.substring(from, to);
  }
}
