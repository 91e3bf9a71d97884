// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * Where single reports stand before they are bundled: those of a theme that name exactly this area,
 * and no smaller one, on one day.
 *
 * @param day in days since the epoch
 */
public record Place(ThemeId theme, AreaId area, int day) {

  ThemeWeek themeWeek() {
    return new ThemeWeek(theme, Week.ofDay(day));
  }
}
