// SPDX-License-Identifier: EUPL-1.2
/**
 * What a note says of persons: their names, descriptions that fit only one of them, and whether the
 * note as a whole is about one person.
 *
 * <p>{@link PersonReader} cuts the note into words once and lets each capability read them. All of
 * them weigh evidence in log odds, and say in plain Dutch what they went by.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person;

import org.jspecify.annotations.NullMarked;
