// SPDX-License-Identifier: EUPL-1.2
/**
 * Finds where a person can be reached or seen on a network: e-mail and web addresses, accounts, and
 * the addresses of devices.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.ingest.privacy.online;

import org.jspecify.annotations.NullMarked;
