// SPDX-License-Identifier: EUPL-1.2
/** The detectors that others use, to compare ours with. */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.evaluation.baseline;

import org.jspecify.annotations.NullMarked;
