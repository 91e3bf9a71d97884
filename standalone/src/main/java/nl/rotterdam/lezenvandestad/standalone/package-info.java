// SPDX-License-Identifier: EUPL-1.2
/**
 * The launcher: all services in one JVM, on the embedded broker.
 *
 * <p>{@link nl.rotterdam.lezenvandestad.standalone.LezenApp} reads the command, {@link
 * nl.rotterdam.lezenvandestad.standalone.WholeCity} starts every part in the order of the data flow
 * and closes them the other way round. The console is spoken to in plain Dutch; the log goes to a
 * file beside the data.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone;

import org.jspecify.annotations.NullMarked;
