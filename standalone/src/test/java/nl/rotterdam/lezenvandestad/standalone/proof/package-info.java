// SPDX-License-Identifier: EUPL-1.2
/** Tests of the proof, and the proof itself. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof;

import org.jspecify.annotations.NullMarked;
