// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What somebody saw, before it is written down.
 *
 * @param words under which name {@code notities.yaml} has its notes: a theme or a story
 * @param drift where it goes
 * @param oneTap whether it was sent with one tap: a rustmelding, nearly always without a note
 */
record Scene(
    String words,
    List<ThemeId> themes,
    AreaId area,
    Domain domain,
    Kind kind,
    TensionLevel level,
    Direction drift,
    boolean oneTap) {

  Scene {
    themes = List.copyOf(themes);
  }

  /** This scene without the themes that are not among these. */
  Scene about(Set<ThemeId> known) {
    return new Scene(
        words,
        themes.stream().filter(known::contains).toList(),
        area,
        domain,
        kind,
        level,
        drift,
        oneTap);
  }
}
