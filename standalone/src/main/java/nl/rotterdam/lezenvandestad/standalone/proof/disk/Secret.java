// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

/**
 * A text to look for.
 *
 * @param name tells whose it is, without the text
 * @param text at least {@link Needles#SHORTEST} letters or digits
 */
public record Secret(String name, String text) {}
