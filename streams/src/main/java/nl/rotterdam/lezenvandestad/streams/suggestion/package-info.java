// SPDX-License-Identifier: EUPL-1.2
/**
 * Which themes a note speaks of that its writer did not choose. They say how tense a theme is, at a
 * lower weight; how many reports there are, and of how many people, the chosen themes alone say.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.suggestion;

import org.jspecify.annotations.NullMarked;
