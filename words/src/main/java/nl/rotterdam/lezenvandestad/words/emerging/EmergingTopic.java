// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/**
 * Notes of late that have something in common which earlier ones had not.
 *
 * @param words what they have in common, the most telling first, as it was written most often
 * @param notes the notes, those that hold most of it first
 * @param gebieden where they are from, most notes first; more than one: the story travels
 * @param firstAt when the first was observed
 * @param halfSince half of the notes were observed since
 * @param chance of the most telling of its rises, if nothing were going on
 */
public record EmergingTopic(
    List<String> words,
    List<ReadNote> notes,
    List<AreaId> gebieden,
    Instant firstAt,
    Instant halfSince,
    double chance) {

  public EmergingTopic {
    words = List.copyOf(words);
    notes = List.copyOf(notes);
    gebieden = List.copyOf(gebieden);
  }
}
