// SPDX-License-Identifier: EUPL-1.2
/**
 * The city in memory, rebuilt from the topics {@code indicatoren}, {@code verloop}, {@code
 * waarschuwingen} and {@code pols} alone.
 *
 * <p>A {@link ReadModel} reads them from their beginning and stays with them. One thread writes;
 * every reader gets a {@link CityState}, which never changes, without waiting for anyone. It holds
 * exact figures of small groups: the publish gate alone may look at it, and ArchUnit holds that.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.dashboard.readmodel;

import org.jspecify.annotations.NullMarked;
