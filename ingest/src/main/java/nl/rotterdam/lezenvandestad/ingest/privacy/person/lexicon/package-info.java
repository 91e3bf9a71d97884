// SPDX-License-Identifier: EUPL-1.2
/**
 * What a word can be: a first name, a surname, a place, an organisation, or an ordinary Dutch word.
 *
 * <p>{@link NameTable} holds names, places and organisations, without case and accents; {@link
 * DutchWords} holds the other words with their parts of speech. Both come from LanguageTool's Dutch
 * dictionary and from the word lists beside this package. {@link Phrases} marks what several words
 * name together.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.person.lexicon;

import org.jspecify.annotations.NullMarked;
