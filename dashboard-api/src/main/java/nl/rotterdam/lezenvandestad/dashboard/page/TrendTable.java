// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend.WeekPoint;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;

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
                .with("aria-label", "Cijfers per week")
                .holding(
                    Tag.of("table", "dagen").holding(heading(), Tag.of("tbody").holding(rows))));
  }

  private static Html heading() {
    List<Html> cells =
        List.of("Week van", "Stand", "Niveau", "90 % zeker tussen", "Meldingen in deze week")
            .stream()
            .map(word -> Tag.of("th").with("scope", "col").holding(word))
            .toList();
    return Tag.of("thead").holding(Tag.of("tr").holding(cells));
  }

  private static Html row(WeekPoint point) {
    return Tag.of("tr")
        .holding(
            Tag.of("th")
                .with("scope", "row")
                .holding(Words.shortDay(Words.utcDay(point.week().start()))),
            cell(point.band().wire()),
            cell(Words.number(point.level().mean())),
            cell(Words.number(point.level().low()) + " en " + Words.number(point.level().high())),
            cell(Words.count(point.count())));
  }

  private static Html cell(String text) {
    return Tag.of("td").holding(text);
  }
}
