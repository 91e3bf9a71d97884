// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.person.word;

/**
 * A word of a note.
 *
 * @param start its first position in the normalised text
 * @param end the position after its last
 * @param text as it was written
 * @param folded in lower case and without accents
 * @param sentence the number of its sentence, from 0
 * @param first whether it is the first word of its sentence
 */
public record Word(int start, int end, String text, String folded, int sentence, boolean first) {

  /** Whether it begins with a capital. */
  public boolean isCapitalised() {
    return Character.isUpperCase(text.charAt(0));
  }
}
