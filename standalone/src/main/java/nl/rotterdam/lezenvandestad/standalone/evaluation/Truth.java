// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.area.AreaId;

/**
 * What is known of a city that is replayed.
 *
 * @param scoredFrom alerts before this moment do not count
 * @param end the end of its reports
 * @param cells how many themes times areas there are
 * @param neighbours of each area, the nearest first
 * @param episodes what was planted
 */
public record Truth(
    Instant scoredFrom,
    Instant end,
    int cells,
    Map<AreaId, List<AreaId>> neighbours,
    List<Episode> episodes) {

  public Truth {
    neighbours = Map.copyOf(neighbours);
    episodes = List.copyOf(episodes);
  }
}
