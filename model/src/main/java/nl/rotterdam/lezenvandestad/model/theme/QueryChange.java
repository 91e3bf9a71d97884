// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.access.Role;

/**
 * A theme of the catalogue is matched otherwise than {@code themes.yaml} says, from now on. Its
 * passport and everything else stay as they are there.
 *
 * @param theme a theme of the catalogue
 * @param query which notes match it, in Lucene syntax; at most {@link #MAX_LENGTH} characters
 * @param changedAt the quarter of the change
 * @param role who changed it
 */
public record QueryChange(
    @JsonProperty("thema") ThemeId theme,
    @JsonProperty("zoekvraag") String query,
    @JsonProperty("gewijzigdOp") Instant changedAt,
    @JsonProperty("rol") Role role) {

  /** As long as the longest of the catalogue and as much again. */
  public static final int MAX_LENGTH = 4000;
}
