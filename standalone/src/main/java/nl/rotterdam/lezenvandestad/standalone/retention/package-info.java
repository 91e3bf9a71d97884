// SPDX-License-Identifier: EUPL-1.2
/** Looks at every store: what it holds, how long that may be kept, and how old the oldest is. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.retention;

import org.jspecify.annotations.NullMarked;
