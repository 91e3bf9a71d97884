// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;

/**
 * What a query made of a note.
 *
 * @param matches whether the note is found
 * @param parts the parts of the query that the note meets and that are enough by themselves, when
 *     nothing in it is excluded
 * @param wouldMatch with what taken from the query the note would be found; none when it is
 */
public record QueryReading(boolean matches, List<Part> parts, List<Loosened> wouldMatch) {

  /**
   * A part of a query.
   *
   * @param text as it was understood
   * @param words the words of the note that it met, in their order
   */
  public record Part(String text, List<NoteWord> words) {

    public Part {
      words = List.copyOf(words);
    }
  }

  public QueryReading {
    parts = List.copyOf(parts);
    wouldMatch = List.copyOf(wouldMatch);
  }
}
