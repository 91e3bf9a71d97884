// SPDX-License-Identifier: EUPL-1.2
/**
 * Deletes records from a topic one by one, and has the broker take their bytes off the disk.
 *
 * <p>The owner of a topic sweeps it: reads it from its beginning, writes a tombstone for each key
 * that may no longer be kept, and notes the number in the register. A sweep keeps nothing between
 * runs, so that one that was missed or killed is made up for by the next.
 *
 * <p>A broker closes a file only when a record is added to it, and compacts closed files alone. So
 * a sweep ends with a tombstone of nothing in each partition, also when there was nothing to
 * delete: in a city that fell silent the last note goes from the disk as well.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.sweep;

import org.jspecify.annotations.NullMarked;
