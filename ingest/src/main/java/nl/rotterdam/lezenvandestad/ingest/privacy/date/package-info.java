// SPDX-License-Identifier: EUPL-1.2
/** How people write dates: one grammar, for what is a date of birth and for what is only a date. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.date;

import org.jspecify.annotations.NullMarked;
