// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.alert;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * The sign that a theme is watched: who counts is there, and so is who keeps the alerts. When it
 * stays away, silence says nothing.
 *
 * @param theme the theme
 * @param watchedAt the minute in which it was
 */
public record Pulse(
    @JsonProperty("thema") ThemeId theme, @JsonProperty("bewaaktOp") Instant watchedAt) {}
