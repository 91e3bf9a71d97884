// SPDX-License-Identifier: EUPL-1.2
/**
 * The one way out for figures.
 *
 * <p>At fixed ticks the {@link Releases} bundle what was counted, and the publish gate makes of the
 * bundles' open sides a {@link Release}: a {@link ReleasedCell} for every cell, and a {@link
 * ReleasedTrend} for its course. Between two ticks nothing changes. Pages, JSON and the live stream
 * are made from these types alone. The {@link AcuteLane} is the one exception, for the one role
 * that has the duty.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.publish;

import org.jspecify.annotations.NullMarked;
