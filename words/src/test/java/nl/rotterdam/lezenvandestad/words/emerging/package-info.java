// SPDX-License-Identifier: EUPL-1.2
/** Tests of what is new, and a bench that measures it on invented cities. */
@NullMarked
package nl.rotterdam.lezenvandestad.words.emerging;

import org.jspecify.annotations.NullMarked;
