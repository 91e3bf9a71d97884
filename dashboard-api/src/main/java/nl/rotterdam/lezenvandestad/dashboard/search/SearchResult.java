// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.util.List;
import java.util.Optional;

/**
 * What was found.
 *
 * @param total how many notes
 * @param notes this part of them, in the order that was asked
 * @param breakdown how all of them are spread
 * @param next where the next part begins; empty when this was the last
 */
public record SearchResult(
    int total, List<FoundNote> notes, Breakdown breakdown, Optional<Position> next) {

  public SearchResult {
    notes = List.copyOf(notes);
  }
}
