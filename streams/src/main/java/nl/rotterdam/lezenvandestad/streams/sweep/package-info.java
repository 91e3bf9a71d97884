// SPDX-License-Identifier: EUPL-1.2
/** Which records of the topics that this service owns may no longer be kept. */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.sweep;

import org.jspecify.annotations.NullMarked;
