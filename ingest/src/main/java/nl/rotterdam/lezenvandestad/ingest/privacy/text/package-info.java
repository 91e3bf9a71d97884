// SPDX-License-Identifier: EUPL-1.2
/** The note as the detectors see it, with the way back to the writer's own text. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.text;

import org.jspecify.annotations.NullMarked;
