// SPDX-License-Identifier: EUPL-1.2
/**
 * Counts observations by cell and bucket, and has what changed published at every tick.
 *
 * <p>Time: a report belongs to the bucket of its {@code waargenomenOp}, however late it comes. The
 * clock of the task decides how long buckets are kept and for which moment an indicator holds.
 * Stream time plays no part, so that nothing is ever dropped for being late.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.count;

import org.jspecify.annotations.NullMarked;
