// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.List;
import nl.rotterdam.lezenvandestad.words.emerging.EmergingTopic;

/**
 * Something new in the retained notes.
 *
 * @param topic what is new, and where
 * @param examples the notes that say most of it
 */
public record NewTopic(EmergingTopic topic, List<FoundNote> examples) {

  public NewTopic {
    examples = List.copyOf(examples);
  }
}
