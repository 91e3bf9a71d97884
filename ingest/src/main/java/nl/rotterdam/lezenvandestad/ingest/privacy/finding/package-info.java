// SPDX-License-Identifier: EUPL-1.2
/**
 * What the detectors of the gate have in common: the kinds of personal data, where one stands, how
 * sure it is and why.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

import org.jspecify.annotations.NullMarked;
