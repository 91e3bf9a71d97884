// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.detection;

import java.util.List;

/**
 * Areas that stand out together in one stretch.
 *
 * @param areas their places in the list of areas, the strongest first
 * @param stretch which stretch
 * @param ratios of the areas together
 * @param evidence the log of how much more likely an episode is than everyday causes
 */
record Finding(List<Integer> areas, int stretch, Ratios ratios, double evidence) {}
