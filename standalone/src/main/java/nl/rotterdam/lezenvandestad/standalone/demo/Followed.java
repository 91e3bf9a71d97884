// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/**
 * What may be told at all: the places the city has and the themes it follows through the whole
 * story.
 */
final class Followed {

  private final Places places;
  private final List<ThemeId> themes;
  private final Set<ThemeId> known;

  Followed(AreaTree areas, Collection<Theme> themes, LocalDate from, LocalDate to) {
    this.places = new Places(areas);
    this.themes =
        themes.stream()
            .filter(theme -> !theme.passport().start().isAfter(from))
            .filter(theme -> !theme.passport().end().isBefore(to))
            .map(Theme::id)
            .toList();
    this.known = this.themes.stream().collect(Collectors.toUnmodifiableSet());
  }

  /** In the order of the catalogue. */
  List<ThemeId> themes() {
    return themes;
  }

  /** The draft without themes that are not followed; none when its place or subject is unknown. */
  Optional<Draft> fit(Draft draft) {
    Scene scene = draft.scene();
    if (!places.isKnown(scene.area()) || !known.contains(scene.themes().getFirst())) {
      return Optional.empty();
    }
    return Optional.of(new Draft(draft.dice(), draft.at(), scene.about(known)));
  }
}
