// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.List;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.words.theme.NoteWord;

/**
 * A note that was found.
 *
 * @param handle what it is called in answers of this process
 * @param report the whole report; its note is there, its id is not to be told
 * @param words the words of the note that were looked for, in their order
 */
public record FoundNote(long handle, Sfeerbeeld report, List<NoteWord> words) {

  public FoundNote {
    words = List.copyOf(words);
  }
}
