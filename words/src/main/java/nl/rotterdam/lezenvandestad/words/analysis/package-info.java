// SPDX-License-Identifier: EUPL-1.2
/**
 * How the system reads Dutch: from a note to the terms that queries meet. Lower case, no accents,
 * synonyms and street language, slips of the pen, compounds taken apart, endings taken off. A
 * {@link nl.rotterdam.lezenvandestad.words.analysis.NoteAnalyzer} gives each word every term it can
 * be met by; a {@link nl.rotterdam.lezenvandestad.words.analysis.QueryAnalyzer} gives each word of
 * a query one. What a municipality knows better than we do stands in {@code config/taal.yaml}.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.words.analysis;

import org.jspecify.annotations.NullMarked;
