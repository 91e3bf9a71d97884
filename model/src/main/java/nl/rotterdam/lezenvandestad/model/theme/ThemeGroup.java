// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

/**
 * A group of themes.
 *
 * @param id its kebab-case name; no theme has the same
 * @param name its Dutch name
 */
public record ThemeGroup(ThemeId id, String name) {}
