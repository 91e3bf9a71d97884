// SPDX-License-Identifier: EUPL-1.2
/**
 * Brings every observation to every task that counts, and says which task answers for which theme.
 *
 * <p>An indicator looks at the cell, the cells above it and everything heard in its gebied. Were
 * observations spread by cell, those would live in different tasks and an indicator would depend on
 * which messages between them happened to be in. An observation is some 80 bytes, so that copying
 * it to all tasks costs little; each then keeps its own themes and the total, and concludes from
 * its own memory alone. docs/decisions tells it at length.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.spread;

import org.jspecify.annotations.NullMarked;
