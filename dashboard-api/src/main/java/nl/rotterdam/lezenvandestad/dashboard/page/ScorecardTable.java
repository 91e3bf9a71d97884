// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Score;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Scorecard;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;

/** The scorecard as a table, under a fold. */
final class ScorecardTable {

  private static final String TOO_FEW = "te weinig om iets te zeggen";

  private final Catalogues catalogues;

  ScorecardTable(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  Html of(Scorecard card) {
    List<Html> rows = new ArrayList<>();
    rows.add(row("Alle waarschuwingen", card.all()));
    card.byKind().forEach((kind, score) -> rows.add(row("Soort: " + kind.wire(), score)));
    card.byTheme().forEach((theme, score) -> rows.add(row(HeatMap.name(catalogues, theme), score)));
    return Tag.of("details", "scorekaart")
        .holding(
            Tag.of("summary").holding("Hoe goed zijn de waarschuwingen?"),
            Tag.of("p", "uitleg")
                .holding(
                    "Uit wat de kerngroep er zelf van zei, sinds "
                        + Words.time(card.from())
                        + ". Tijden zijn op een kwartier nauwkeurig. Onder de "
                        + Score.ENOUGH
                        + " zeggen wij niets."),
            Tag.of("div", "schuif")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", "Scorekaart")
                .holding(
                    Tag.of("table", "dagen")
                        .holding(
                            Tag.of("thead").holding(heading()), Tag.of("tbody").holding(rows))));
  }

  private static Html heading() {
    return Tag.of("tr")
        .holding(
            List.of("", "Aantal", "Per week", "Terecht", "Bekeken na", "Inzet na").stream()
                .map(text -> Tag.of("th").with("scope", "col").holding(text))
                .toList());
  }

  private static Html row(String name, Score score) {
    return Tag.of("tr")
        .holding(
            Tag.of("th").with("scope", "row").holding(name),
            cell(Integer.toString(score.raised())),
            cell(score.perWeek().map(Words::number).orElse("te kort geleden begonnen")),
            cell(
                score
                    .precision()
                    .map(p -> Words.percentage(p) + " van " + score.judged())
                    .orElse(TOO_FEW)),
            cell(time(score.firstLook())),
            cell(time(score.lead())));
  }

  private static String time(Optional<Duration> time) {
    return time.map(Words::duration).orElse(TOO_FEW);
  }

  private static Html cell(String text) {
    return Tag.of("td").holding(text);
  }
}
