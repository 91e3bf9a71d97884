// SPDX-License-Identifier: EUPL-1.2
/**
 * The one way out for figures.
 *
 * <p>{@link PublishGate} is a pure function from what is known of a cell to what may be told of it:
 * a {@link ReleasedCell}, and for its course a {@link ReleasedTrend}. A figure that rests on fewer
 * than {@code k} people does not come out. Figures come out at ticks, together, as a {@link
 * Release}; between two ticks nothing changes. Pages, JSON and the live stream are made from these
 * types alone.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.publish;

import org.jspecify.annotations.NullMarked;
