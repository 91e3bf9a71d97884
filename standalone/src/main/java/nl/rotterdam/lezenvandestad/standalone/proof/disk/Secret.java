// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.proof.disk;

/**
 * A text to look for.
 *
 * @param name tells whose it is, without the text
 * @param text at least 6 letters or digits, for what is shorter is found by chance
 */
public record Secret(String name, String text) {}
