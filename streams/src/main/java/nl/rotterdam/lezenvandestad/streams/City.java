// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.streams.indicator.AlertingSettings;
import nl.rotterdam.lezenvandestad.words.analysis.Vocabulary;

/**
 * What the municipality decided.
 *
 * @param areas where reports may come from
 * @param themes what they may be about
 * @param vocabulary how its notes are read
 * @param alerting how an indicator is concluded
 */
public record City(
    AreaTree areas, ThemeCatalogue themes, Vocabulary vocabulary, AlertingSettings alerting) {}
