// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.access;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * That somebody looked at what not everyone may see. Of the person nothing is known but the role.
 *
 * @param role the role that looked
 * @param purpose what was looked at, which says for what: {@code acute-signalen}
 * @param moment when, to the quarter of an hour
 */
public record Look(
    @JsonProperty("rol") Role role,
    @JsonProperty("doel") String purpose,
    @JsonProperty("tijdstip") Instant moment) {}
