// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import java.time.Duration;

/**
 * A societal theme of the catalogue.
 *
 * @param id its kebab-case name
 * @param name its Dutch name
 * @param group the id of the group it belongs to, or nothing
 * @param description what belongs to it, in plain Dutch
 * @param halfLife after this time an old report weighs half
 * @param query which notes match it, in Lucene syntax
 * @param passport why and until when it may be followed
 */
public record Theme(
    ThemeId id,
    String name,
    String group,
    String description,
    Duration halfLife,
    String query,
    ThemePassport passport) {}
