// SPDX-License-Identifier: EUPL-1.2
/**
 * The places: a tree of the city, its 14 gebieden and their wijken, read from {@code areas.yaml}.
 *
 * <p>A report is about one node of this tree and counts at that node and at every node above it.
 * Neighbours and tile positions are there for pooling over borders and for drawing the city.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.area;

import org.jspecify.annotations.NullMarked;
