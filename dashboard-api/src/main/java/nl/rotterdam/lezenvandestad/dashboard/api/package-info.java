// SPDX-License-Identifier: EUPL-1.2
/**
 * The picture of the city for other programs: REST by the NLGov API Design Rules and a live stream.
 *
 * <p>{@link DashboardApi} is the route table. Everything is made from the newest release of the
 * publish gate; nothing here can reach a figure that did not pass it. {@code openapi.json} among
 * the resources is written by hand and held against the running server by a test.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.api;

import org.jspecify.annotations.NullMarked;
