// SPDX-License-Identifier: EUPL-1.2
/**
 * The Kafka topics as typed things: name, key, value, CloudEvents type and broker settings
 * together.
 *
 * <p>{@link Topics} is the whole list. Records are CloudEvents in binary mode: the value is JSON,
 * the envelope is in the headers ({@link CloudEventHeaders}). Readers ignore fields they do not
 * know; a golden file per record type guards that old records stay readable.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.topic;

import org.jspecify.annotations.NullMarked;
