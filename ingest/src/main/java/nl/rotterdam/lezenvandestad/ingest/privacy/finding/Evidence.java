// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.privacy.finding;

/**
 * One reason for a finding, or against it.
 *
 * @param reason in plain Dutch, for the writer; it never quotes the text
 * @param weight how much it counts, in log odds: above 0 for, below 0 against
 */
public record Evidence(String reason, double weight) {}
