// SPDX-License-Identifier: EUPL-1.2
/** Which themes a note is about, by the query of each theme. */
@NullMarked
package nl.rotterdam.lezenvandestad.words.theme;

import org.jspecify.annotations.NullMarked;
