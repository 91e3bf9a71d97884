// SPDX-License-Identifier: EUPL-1.2
/**
 * A report as counting needs it. The note ends here: nothing behind this step ever holds text, not
 * in memory, a store or a topic.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.observation;

import org.jspecify.annotations.NullMarked;
