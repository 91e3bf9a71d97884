// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

/**
 * A secret that was found.
 *
 * @param secret the name of the secret
 * @param place the file, and where that says more the part of it
 * @param form in which form it stood there, such as {@code UTF-16LE} or {@code base64}
 */
public record Sighting(String secret, String place, String form) {}
