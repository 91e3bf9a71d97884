// SPDX-License-Identifier: EUPL-1.2
/** Probability distributions that the indicator and detection share. Pure. */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.distribution;

import org.jspecify.annotations.NullMarked;
