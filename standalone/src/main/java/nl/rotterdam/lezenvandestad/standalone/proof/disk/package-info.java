// SPDX-License-Identifier: EUPL-1.2
/**
 * Looks for secrets in everything that is written in a folder, in whatever form.
 *
 * <p>{@link DiskSearch} reads each file as bytes. What hides its content from that is also read as
 * its owner reads it: segments of Kafka record by record with Kafka's own reader, so decompressed;
 * stores of RocksDB through its API; gzip unpacked. {@link Needles} knows the forms of a secret.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import org.jspecify.annotations.NullMarked;
