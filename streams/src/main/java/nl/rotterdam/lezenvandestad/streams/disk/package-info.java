// SPDX-License-Identifier: EUPL-1.2
/**
 * Takes what was deleted from a store off the disk: out of the files of RocksDB, and out of the
 * changelog. Both only mark a deletion, and drop the bytes when they rewrite a file, which in a
 * quiet city may be never.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.disk;

import org.jspecify.annotations.NullMarked;
