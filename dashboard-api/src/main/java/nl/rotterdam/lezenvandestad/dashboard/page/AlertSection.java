// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedAlert;
import nl.rotterdam.lezenvandestad.dashboard.publish.Watching;
import nl.rotterdam.lezenvandestad.dashboard.scorecard.Scorecard;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.alert.AlertKind;
import nl.rotterdam.lezenvandestad.model.alert.ClosingReason;

/** The alerts on the page: whether somebody watches, what is open, what was never judged. */
final class AlertSection {

  static final String ANCHOR = "waarschuwingen";

  private static final int UNJUDGED_SHOWN = 5;
  private static final Comparator<ReleasedAlert> MOST_URGENT_FIRST =
      Comparator.comparing((ReleasedAlert alert) -> !alert.state().waitsForEyes())
          .thenComparing(alert -> alert.kind() != AlertKind.ACUUT)
          .thenComparing(ReleasedAlert::raisedAt, Comparator.reverseOrder());

  private final AlertCard card;
  private final ScorecardTable scorecard;

  AlertSection(Catalogues catalogues) {
    this.card = new AlertCard(catalogues);
    this.scorecard = new ScorecardTable(catalogues);
  }

  Html of(Optional<AlertRelease> current) {
    return current.map(this::section).orElse(Html.NOTHING);
  }

  private Html section(AlertRelease release) {
    List<ReleasedAlert> open =
        release.alerts().stream()
            .filter(alert -> alert.state().isOpen())
            .sorted(MOST_URGENT_FIRST)
            .toList();
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.of("h2").with("id", "kop-waarschuwingen").holding("Waarschuwingen"));
    parts.add(watching(release.watching()));
    parts.add(open.isEmpty() ? none(release.watching()) : cards(release, open));
    parts.add(unjudged(release));
    parts.add(scorecard.of(Scorecard.of(release.alerts(), release.releasedAt())));
    return Tag.of("section", "waarschuwingen")
        .with("id", ANCHOR)
        .with("aria-labelledby", "kop-waarschuwingen")
        .holding(parts);
  }

  /** A silent watch must not look like a quiet city. */
  private static Html watching(Watching watching) {
    if (watching.works()) {
      return Html.NOTHING;
    }
    String since =
        watching
            .since()
            .map(at -> " sinds " + Words.time(at))
            .orElse(", en dat is sinds de start nog niet gebeurd");
    return Tag.of("p", "geenwacht")
        .with("role", "alert")
        .holding(
            Tag.of("b").holding("Er wordt nu niet gewaakt" + since + "."),
            Html.text(
                " Dat er geen waarschuwing is, zegt dus niets. Bel de beheerder als dit zo blijft."));
  }

  private static Html none(Watching watching) {
    return watching.works()
        ? Tag.of("p", "geen").holding("Er staan geen waarschuwingen open. Er wordt gewaakt.")
        : Html.NOTHING;
  }

  private Html cards(AlertRelease release, List<ReleasedAlert> alerts) {
    return Tag.of("ul", "kaarten")
        .holding(alerts.stream().map(alert -> card.of(alert, release)).toList());
  }

  private Html unjudged(AlertRelease release) {
    List<ReleasedAlert> alerts =
        release.alerts().stream()
            .filter(
                a -> a.lastChange().reason().filter(ClosingReason.UITGEDOOFD::equals).isPresent())
            .limit(UNJUDGED_SHOWN)
            .toList();
    if (alerts.isEmpty()) {
      return Html.NOTHING;
    }
    return Tag.of("details", "uitgedoofd")
        .holding(
            Tag.of("summary")
                .holding("Vanzelf gesloten en nog niet beoordeeld (" + alerts.size() + ")"),
            cards(release, alerts));
  }
}
