// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.count;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.LongSupplier;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.streams.detection.SignalSource;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.streams.suggestion.Suggestions;

/**
 * What the counting needs to know.
 *
 * @param areas where reports may come from
 * @param themes what they may be about
 * @param suggestions what notes speak of
 * @param alerting how an indicator is concluded
 * @param signals finds what stands out
 * @param partitions over how many tasks the counting is divided
 * @param publishEvery how long a change waits at most before it is told
 * @param refreshEvery how often every cell is looked at again, changed or not
 * @param meters where the counters go
 * @param nanoTime how long telling takes is measured with; it decides when a thing is told, never
 *     what
 */
public record CountSettings(
    AreaTree areas,
    ThemeCatalogue themes,
    Suggestions suggestions,
    AlertingSettings alerting,
    SignalSource.Factory signals,
    int partitions,
    Duration publishEvery,
    Duration refreshEvery,
    MeterRegistry meters,
    LongSupplier nanoTime) {}
