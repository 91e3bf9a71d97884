// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;

/** Which themes end soon or have ended: somebody has to decide about them. */
final class PassportNotice {

  private PassportNotice() {}

  static Html of(Catalogues catalogues, City city) {
    List<Html> items =
        catalogues.themes().all().stream()
            .flatMap(theme -> sentence(theme, city).stream())
            .map(sentence -> Tag.of("li").holding(sentence))
            .toList();
    return items.isEmpty()
        ? Html.NOTHING
        : Tag.of("div", "opdag")
            .with("role", "note")
            .holding(
                Tag.of("p").holding(Tag.of("b").holding("Besluit over deze thema's")),
                Tag.of("ul").holding(items));
  }

  private static Optional<String> sentence(Theme theme, City city) {
    String last = Words.day(theme.passport().end());
    return switch (ThemeStanding.of(theme.passport(), city.today())) {
      case NOT_YET, ACTIVE -> Optional.empty();
      case ENDS_SOON -> Optional.of(theme.name() + ": melden kan nog tot en met " + last + ".");
      case ENDED -> Optional.of(theme.name() + ": verlopen op " + last + ", melden kan niet meer.");
    };
  }
}
