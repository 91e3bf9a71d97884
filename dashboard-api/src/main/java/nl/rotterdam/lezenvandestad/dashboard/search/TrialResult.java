// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.words.theme.Loosened;

/**
 * What a query would find.
 *
 * @param total how many notes it finds
 * @param notes the most relevant of them
 * @param nearTotal how many it nearly finds
 * @param near the most relevant of those
 * @param comparison with what holds for a theme now
 */
public record TrialResult(
    int total,
    List<FoundNote> notes,
    int nearTotal,
    List<NearNote> near,
    Optional<Comparison> comparison) {

  public TrialResult {
    notes = List.copyOf(notes);
    near = List.copyOf(near);
  }

  /**
   * A note that was nearly found.
   *
   * @param note the note, with the words that it was nearly found by
   * @param wouldMatch what would find it, each by itself
   */
  public record NearNote(FoundNote note, List<Loosened> wouldMatch) {}

  /**
   * Numbers of notes beside those of the theme's query of now.
   *
   * @param more found, and not by the query of now
   * @param fewer not found, but by the query of now
   * @param chosen found, and the writer chose the theme
   * @param missed not found, and the writer chose the theme
   */
  public record Comparison(int more, int fewer, int chosen, int missed) {}
}
