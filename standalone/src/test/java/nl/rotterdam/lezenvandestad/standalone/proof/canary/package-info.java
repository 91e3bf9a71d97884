// SPDX-License-Identifier: EUPL-1.2
/** What canaries are like. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import org.jspecify.annotations.NullMarked;
