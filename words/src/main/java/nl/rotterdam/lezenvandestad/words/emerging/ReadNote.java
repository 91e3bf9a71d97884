// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.words.emerging;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import org.jspecify.annotations.Nullable;

/**
 * A note as it is looked at for what is new.
 *
 * @param id what the note is called
 * @param gebied where it is from
 * @param observedAt when that was
 * @param words its stems, each with the word as it was written
 * @param features what it holds that can rise
 */
public record ReadNote(
    String id,
    AreaId gebied,
    Instant observedAt,
    Map<String, String> words,
    Set<Feature> features) {

  public ReadNote {
    words = Map.copyOf(words);
    features = Set.copyOf(features);
  }

  /** Two readings of one note are that note. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ReadNote note && note.id.equals(id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
