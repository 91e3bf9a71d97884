// SPDX-License-Identifier: EUPL-1.2
/** When people report: by weekday and hour. Pure. */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.rhythm;

import org.jspecify.annotations.NullMarked;
