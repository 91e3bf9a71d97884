// SPDX-License-Identifier: EUPL-1.2
/**
 * Detection: from the histories of a theme's cells and the clock to signals, each a place that
 * stands out now and how much. Pure.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.detection;

import org.jspecify.annotations.NullMarked;
