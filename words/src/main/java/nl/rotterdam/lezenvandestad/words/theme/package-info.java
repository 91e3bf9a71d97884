// SPDX-License-Identifier: EUPL-1.2
/**
 * Which themes a note is about. Each theme has a query; the queries are kept, and each note is
 * looked up among them: {@link nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher#match} tells
 * the themes, {@link nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher#explain} the words of the
 * note that say so, and {@link nl.rotterdam.lezenvandestad.words.theme.ThemeMatcher#read} what a
 * query makes of a note that it nearly finds. {@link
 * nl.rotterdam.lezenvandestad.words.theme.ThemeQueries} changes queries while the system runs.
 * Nothing is kept of a note.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.words.theme;

import org.jspecify.annotations.NullMarked;
