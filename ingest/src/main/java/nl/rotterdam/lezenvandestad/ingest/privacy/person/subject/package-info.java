// SPDX-License-Identifier: EUPL-1.2
/** Whether a note is about one person, even where nothing in it says who. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person.subject;

import org.jspecify.annotations.NullMarked;
