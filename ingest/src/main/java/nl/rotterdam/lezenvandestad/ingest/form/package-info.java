// SPDX-License-Identifier: EUPL-1.2
/**
 * The field form: a page on which a professional in the street reports in a few taps.
 *
 * <p>{@link FormPage} makes it on the server, whole: it is a plain HTML form that works without
 * JavaScript. The script in {@code ingest/web} makes it quicker and lets it work offline; nothing
 * depends on it. What a sender typed ({@link FormAnswers}) is in memory for as long as the answer
 * takes, and returns to nobody but its sender.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.form;

import org.jspecify.annotations.NullMarked;
