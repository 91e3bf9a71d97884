// SPDX-License-Identifier: EUPL-1.2
/** A note as a row of words, for all who look for persons in it. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person.word;

import org.jspecify.annotations.NullMarked;
