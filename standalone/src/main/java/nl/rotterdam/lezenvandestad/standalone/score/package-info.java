// SPDX-License-Identifier: EUPL-1.2
/** How {@code ./lezen privacy-score} measures the gate's pace and shows its score. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.score;

import org.jspecify.annotations.NullMarked;
