// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.search;

import java.time.Instant;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;

/**
 * A report where it stands on its topic.
 *
 * @param acceptedAt the quarter from which its time of keeping counts
 */
public record RetainedReport(Sfeerbeeld report, Instant acceptedAt, int partition, long offset) {}
