// SPDX-License-Identifier: EUPL-1.2
/**
 * What is new: words, and pairs of words, that more notes hold than their own background explains,
 * and the topics that these make together. Pure: notes and a moment in, topics out. Nothing is kept
 * here, so that a note that is past its time is gone from here too.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.words.emerging;

import org.jspecify.annotations.NullMarked;
