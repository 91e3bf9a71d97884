// SPDX-License-Identifier: EUPL-1.2
/** Finds descriptions that fit one person only: by role, kin, place or what singles them out. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person.description;

import org.jspecify.annotations.NullMarked;
