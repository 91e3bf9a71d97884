// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds names of persons by weighing evidence: what each word can be, how it is written, and what
 * stands around it.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person.name;

import org.jspecify.annotations.NullMarked;
