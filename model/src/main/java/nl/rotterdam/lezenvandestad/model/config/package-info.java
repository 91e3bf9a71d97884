// SPDX-License-Identifier: EUPL-1.2
/**
 * Reading the YAML files that a municipality edits, with an error for every mistake at once.
 *
 * <p>A {@link ConfigNode} knows its file and line. Reading a value that is missing, of the wrong
 * kind or not allowed adds a {@link ConfigProblem} and goes on with a stand-in, so that one start
 * shows all problems; {@link ConfigProblems#throwIfAny()} then stops the start. No half-read
 * configuration ever leaves a reader.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.config;

import org.jspecify.annotations.NullMarked;
