// SPDX-License-Identifier: EUPL-1.2
/**
 * How the system reads Dutch: from a note to the terms that queries meet. Lower case, synonyms and
 * street language, compounds taken apart, endings taken off, accents removed. What a municipality
 * knows better than we do stands in {@code config/taal.yaml}.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.words.analysis;

import org.jspecify.annotations.NullMarked;
