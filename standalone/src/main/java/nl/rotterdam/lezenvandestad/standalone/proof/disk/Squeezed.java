// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import java.text.Normalizer;
import java.util.Locale;

/**
 * A text reduced to its small letters and digits: what it still says when somebody put blanks,
 * dots, invisible characters or marks between and upon them.
 */
final class Squeezed {

  private Squeezed() {}

  static String of(String text) {
    String plain =
        Normalizer.normalize(
            Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT),
            Normalizer.Form.NFD);
    StringBuilder squeezed = new StringBuilder(plain.length());
    plain
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letter -> squeezed.appendCodePoint(letter));
    return squeezed.toString();
  }
}
