// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.erasure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Map;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/**
 * An order to erase. What comes in after it counts again.
 *
 * @param scope what is erased
 * @param before for each partition of the topic of reports, the offset of the first report that
 *     came after the order
 */
public record Erasure(
    @JsonProperty("wat") Scope scope, @JsonProperty("voor") Map<Integer, Long> before) {

  public Erasure {
    before = Map.copyOf(before);
  }

  /** Whether the report that stands at this place is erased. */
  public boolean covers(Sfeerbeeld report, int partition, long offset) {
    return offset < before.getOrDefault(partition, 0L) && scope.covers(report);
  }
}
