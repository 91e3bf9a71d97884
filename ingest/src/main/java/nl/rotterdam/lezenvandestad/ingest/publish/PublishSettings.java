// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.publish;

import java.time.Duration;

/**
 * How reports are written.
 *
 * @param shuffleWait how long a report waits for others to be shuffled with
 * @param deadline how long Kafka has to acknowledge a report before it counts as away
 */
public record PublishSettings(Duration shuffleWait, Duration deadline) {}
