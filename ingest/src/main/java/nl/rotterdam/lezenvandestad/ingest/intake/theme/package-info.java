// SPDX-License-Identifier: EUPL-1.2
/**
 * The queries of themes while the system runs: what a note speaks of is told to its writer, and the
 * kerngroep changes a query without a restart. A change is a record on {@code themas}; every
 * process that matches follows that topic.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.intake.theme;

import org.jspecify.annotations.NullMarked;
