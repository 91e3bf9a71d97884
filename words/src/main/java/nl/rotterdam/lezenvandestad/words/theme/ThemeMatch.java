// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.theme;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * A theme that a note is about, and why.
 *
 * @param theme the theme
 * @param words what made it match, at least one unless its query only excludes; in the order of the
 *     note
 */
public record ThemeMatch(ThemeId theme, List<NoteWord> words) {

  public ThemeMatch {
    words = List.copyOf(words);
  }
}
