// SPDX-License-Identifier: EUPL-1.2
/** Secrets are planted, and must be found. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

import org.jspecify.annotations.NullMarked;
