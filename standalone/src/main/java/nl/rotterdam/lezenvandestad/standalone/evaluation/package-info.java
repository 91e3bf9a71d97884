// SPDX-License-Identifier: EUPL-1.2
/**
 * The evaluation bench: replays cities whose truth is known through the detection that runs in
 * production, in simulated time, and scores what it raises.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.standalone.evaluation.Evaluation} is the whole; other
 * detectors can be run beside ours through {@link
 * nl.rotterdam.lezenvandestad.standalone.evaluation.Detector}.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.evaluation;

import org.jspecify.annotations.NullMarked;
