// SPDX-License-Identifier: EUPL-1.2
/**
 * From JSON to a {@link RawReport}, or to a list of everything that is wrong with it.
 *
 * <p>A raw report is what a person typed. It never leaves this service, has no serde and hides its
 * note from {@code toString}. Errors are in Dutch, name the field and what is allowed, and never
 * quote what was sent.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.validation;

import org.jspecify.annotations.NullMarked;
