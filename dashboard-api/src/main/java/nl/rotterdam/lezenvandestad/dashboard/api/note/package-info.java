// SPDX-License-Identifier: EUPL-1.2
/**
 * Notes over HTTP, for the kerngroep alone: searching them, trying a theme's query on them, and why
 * one matches. Every answer that holds a note is written to {@code inzage} before it goes, with the
 * purpose; what was asked is written nowhere.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.api.note;

import org.jspecify.annotations.NullMarked;
