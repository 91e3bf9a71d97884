// SPDX-License-Identifier: EUPL-1.2
/** Orders that everything of a theme or a day is erased, and sees it done. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.erasure;

import org.jspecify.annotations.NullMarked;
