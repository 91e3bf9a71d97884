// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

/**
 * A word where it stands in a note.
 *
 * @param text as it is written there
 * @param from its first character, from 0
 * @param to the character after its last
 */
public record NoteWord(String text, int from, int to) implements Comparable<NoteWord> {

  static NoteWord in(String note, int from, int to) {
    return new NoteWord(note.substring(from, to), from, to);
  }

  @Override
  public int compareTo(NoteWord other) {
    return from == other.from ? Integer.compare(to, other.to) : Integer.compare(from, other.from);
  }
}
