// SPDX-License-Identifier: EUPL-1.2
/** Finds personal data by its form and its check digits. */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.number;

import org.jspecify.annotations.NullMarked;
