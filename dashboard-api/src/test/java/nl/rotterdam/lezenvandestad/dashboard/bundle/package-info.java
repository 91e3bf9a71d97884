// SPDX-License-Identifier: EUPL-1.2
/** Tests of this package. */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import org.jspecify.annotations.NullMarked;
