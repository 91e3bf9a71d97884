// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import java.text.Normalizer;

/** Lower case without accents, one character for one. */
final class Folding {

  /** Letters whose stroke, dot or ligature is no accent to Unicode. */
  private static final String SPECIAL = "øłđðħıßæœþŧ";

  private static final String SPECIAL_FOLDED = "olddhisaott";

  private Folding() {}

  static String of(String text) {
    char[] folded = text.toCharArray();
    for (int at = 0; at < folded.length; at++) {
      folded[at] = of(folded[at]);
    }
    return new String(folded);
  }

  private static char of(char letter) {
    if (letter < 0x80) {
      return letter >= 'A' && letter <= 'Z' ? (char) (letter + ('a' - 'A')) : letter;
    }
    if (Character.isSurrogate(letter)) {
      return letter;
    }
    char lower = Character.toLowerCase(letter);
    int special = SPECIAL.indexOf(lower);
    if (special >= 0) {
      return SPECIAL_FOLDED.charAt(special);
    }
    String parts = Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD);
    return parts.charAt(0);
  }
}
