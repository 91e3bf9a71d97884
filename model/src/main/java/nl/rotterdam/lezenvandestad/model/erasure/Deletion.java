// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.erasure;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;

/**
 * A line of the register: on this day so many records went. A day can have more lines; they add up.
 *
 * @param topic from which topic
 * @param day on which day, in UTC
 * @param reason why
 * @param count how many
 */
public record Deletion(
    String topic,
    @JsonProperty("dag") LocalDate day,
    @JsonProperty("reden") DeletionReason reason,
    @JsonProperty("aantal") int count) {}
