// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

/** What is pulled apart so that no machine reads it: "g x 0 1 2 k", "voorbeeld[.]nl". */
final class Spacing {

  private static final int FEWEST = 6;
  private static final String SIGNS = "@.-_:/";

  private Spacing() {}

  /**
   * Where single characters with one space between each end that begin here; {@code start} when
   * there are fewer than six.
   */
  static int endOfSpaced(String folded, int start) {
    if (start > 0 && folded.charAt(start - 1) != ' ') {
      return start;
    }
    int at = start;
    int count = 0;
    int end = start;
    while (at < folded.length() && isSingle(folded, at)) {
      count++;
      end = at + 1;
      at = end < folded.length() && folded.charAt(end) == ' ' ? at + 2 : folded.length();
    }
    return count < FEWEST ? start : end;
  }

  private static boolean isSingle(String folded, int at) {
    char c = folded.charAt(at);
    boolean isAlone =
        at + 1 == folded.length() || !Character.isLetterOrDigit(folded.charAt(at + 1));
    return isAlone && (Character.isLetterOrDigit(c) || SIGNS.indexOf(c) >= 0);
  }

  /** A dot between spaces ends no sentence: "192 . 0 . 2 . 61", "www . voorbeeld . nl". */
  static boolean isLooseDot(String folded, int at) {
    return folded.startsWith(" . ", at - 1)
        && at > 1
        && at + 2 < folded.length()
        && Character.isLetterOrDigit(folded.charAt(at - 2))
        && Character.isLetterOrDigit(folded.charAt(at + 2));
  }

  /** Where "[.]", "(@)" or "(a)" between two words ends that begins here; else {@code start}. */
  static int endOfBracketedSign(String folded, int start) {
    boolean isInWord = isBesideWord(folded, start - 1, -1) && isBesideWord(folded, start + 3, 1);
    return isInWord
            && start + 2 < folded.length()
            && "([{<".indexOf(folded.charAt(start)) >= 0
            && ".@a-".indexOf(folded.charAt(start + 1)) >= 0
            && ")]}>".indexOf(folded.charAt(start + 2)) >= 0
        ? start + 3
        : start;
  }

  /** Whether a letter or digit stands here, or one space further. */
  private static boolean isBesideWord(String folded, int at, int step) {
    int beside = at > 0 && at < folded.length() && folded.charAt(at) == ' ' ? at + step : at;
    return beside >= 0
        && beside < folded.length()
        && Character.isLetterOrDigit(folded.charAt(beside));
  }
}
