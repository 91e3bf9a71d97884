// SPDX-License-Identifier: EUPL-1.2
/**
 * The whole computation, from reports to indicators and alerts, in the order in which the data
 * flows. docs/topology.txt shows what the engine makes of it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.topology;

import org.jspecify.annotations.NullMarked;
