// SPDX-License-Identifier: EUPL-1.2
/**
 * What is erased on command, and the register of what was deleted.
 *
 * <p>An erasure names one theme or one day. It is an event on a topic, so that every service and
 * every task erases the same. The register holds counts alone: that something was there and went.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.model.erasure;

import org.jspecify.annotations.NullMarked;
