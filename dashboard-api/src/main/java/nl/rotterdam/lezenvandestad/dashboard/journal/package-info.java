// SPDX-License-Identifier: EUPL-1.2
/**
 * What the dashboard itself writes to Kafka: the bundles it made, so that it makes them once, and
 * that somebody looked at the acute lane.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.journal;

import org.jspecify.annotations.NullMarked;
