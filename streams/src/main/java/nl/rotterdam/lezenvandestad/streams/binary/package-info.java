// SPDX-License-Identifier: EUPL-1.2
/**
 * The compact form in which this service keeps its own values: in its state stores, their
 * changelogs and its internal topics. What other services read is JSON and lives in the contract.
 *
 * <p>Numbers are varints of seven bits a byte, texts are ids (ASCII) with their length before them.
 * Each serde starts its values with a version of its own.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.binary;

import org.jspecify.annotations.NullMarked;
