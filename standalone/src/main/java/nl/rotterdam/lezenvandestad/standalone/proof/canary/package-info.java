// SPDX-License-Identifier: EUPL-1.2
/**
 * Invents notes with personal data of every {@code Kind} in every {@code Evasion}, each unlike any
 * other and with right check digits, and clean ones: {@link
 * nl.rotterdam.lezenvandestad.standalone.proof.canary.CanaryFactory}.
 */
@NullMarked
package nl.rotterdam.lezenvandestad.standalone.proof.canary;

import org.jspecify.annotations.NullMarked;
