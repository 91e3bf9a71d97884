// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.bundle;

import java.util.Comparator;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** One theme in one week: what is bundled together. */
public record ThemeWeek(ThemeId theme, Week week) implements Comparable<ThemeWeek> {

  private static final Comparator<ThemeWeek> ORDER =
      Comparator.comparing(ThemeWeek::theme).thenComparing(ThemeWeek::week);

  @Override
  public int compareTo(ThemeWeek other) {
    return ORDER.compare(this, other);
  }
}
