// SPDX-License-Identifier: EUPL-1.2
/**
 * Keeps the index of notes as the topics are: reads {@code sfeerbeelden}, {@code wissingen} and
 * {@code themas} from their beginning, and goes on.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.search.follow;

import org.jspecify.annotations.NullMarked;
