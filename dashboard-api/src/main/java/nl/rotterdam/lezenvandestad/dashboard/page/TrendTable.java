// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.DayPicture;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Hidden;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.ReleasedPoint;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.Told;

/** The same as the drawing, as a table, for who cannot see it or wants the figures. */
final class TrendTable {

  private TrendTable() {}

  static Html of(ReleasedTrend trend) {
    List<Html> rows = trend.points().reversed().stream().map(TrendTable::row).toList();
    return Tag.of("details", "cijfers")
        .holding(
            Tag.of("summary").holding("Bekijk deze cijfers als tabel"),
            Tag.of("div", "schuif")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Cijfers per dag")
                .holding(
                    Tag.of("table", "dagen").holding(heading(), Tag.of("tbody").holding(rows))));
  }

  private static Html heading() {
    List<Html> cells =
        List.of("Dag", "Stand", "Niveau", "90 % zeker tussen", "Meldingen op deze dag").stream()
            .map(word -> Tag.of("th").with("scope", "col").holding(word))
            .toList();
    return Tag.of("thead").holding(Tag.of("tr").holding(cells));
  }

  private static Html row(ReleasedPoint point) {
    Html day =
        Tag.of("th").with("scope", "row").holding(Words.shortDay(Words.utcDay(point.start())));
    return switch (point) {
      case Told told -> Tag.of("tr").holding(told(day, told));
      case Hidden _ ->
          Tag.of("tr").holding(day, Tag.of("td").with("colspan", "4").holding(Words.TOO_FEW));
    };
  }

  private static List<Html> told(Html day, Told told) {
    return List.of(
        day,
        cell(told.picture().map(p -> p.band().wire()).orElse("")),
        cell(told.picture().map(p -> Words.number(p.level().mean())).orElse("")),
        cell(told.picture().map(TrendTable::interval).orElse("")),
        cell(told.seen().map(Object::toString).orElse(Words.TOO_FEW)));
  }

  private static String interval(DayPicture picture) {
    return Words.number(picture.level().low()) + " en " + Words.number(picture.level().high());
  }

  private static Html cell(String text) {
    return Tag.of("td").holding(text);
  }
}
