// SPDX-License-Identifier: EUPL-1.2
/** Finds dates of birth and ages that single out one person; groups by age pass. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.birth;

import org.jspecify.annotations.NullMarked;
