// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * What one domain sees in a cell, over the build-up window.
 *
 * @param reports how many reports it sent, at least 1
 * @param mean the plain mean of their levels, 1 to 5
 */
public record DomainPicture(
    @JsonProperty("meldingen") int reports, @JsonProperty("gemiddelde") double mean) {}
