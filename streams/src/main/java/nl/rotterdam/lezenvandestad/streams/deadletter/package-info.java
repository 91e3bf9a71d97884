// SPDX-License-Identifier: EUPL-1.2
/**
 * What happens to a report that cannot be read or counted: a record on {@code
 * sfeerbeelden-afgekeurd} says where it stood and of which class the error was. Never the payload,
 * never an error's message. Everything else that goes wrong stops the task: a report is set aside
 * only when trying again can never help.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.streams.deadletter;

import org.jspecify.annotations.NullMarked;
