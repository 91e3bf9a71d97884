// SPDX-License-Identifier: EUPL-1.2
/** Finds a house or a point on the map. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.place;

import org.jspecify.annotations.NullMarked;
