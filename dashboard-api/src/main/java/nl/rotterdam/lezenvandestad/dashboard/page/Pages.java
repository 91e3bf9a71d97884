// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.dashboard.publish.AlertRelease;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.Release;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.html.Template;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;

/** Puts the pages together. Immutable. */
final class Pages {

  private static final String NAME = "Lezen van de Stad";

  private final Template layout = Template.load(Pages.class, "pagina.html");
  private final Template cityPage = Template.load(Pages.class, "stad.html");
  private final Template accessibilityPage = Template.load(Pages.class, "toegankelijkheid.html");
  private final AlertSection alertSection;
  private final Catalogues catalogues;
  private final HeatMap map;
  private final Summary summary;
  private final CellArticle article;

  Pages(Catalogues catalogues) {
    this.alertSection = new AlertSection(catalogues);
    this.catalogues = catalogues;
    this.map = new HeatMap(catalogues);
    this.summary = new Summary(catalogues);
    this.article = new CellArticle(catalogues);
  }

  Html city(City city, Optional<AlertRelease> alerts) {
    Html main =
        cityPage.fill(
            Map.of(
                "opdag", pastNotice(city),
                "dagkeuze", dayChoice(city),
                "kop", Html.text(heading(city)),
                "waarschuwingen", city.day().isEmpty() ? alertSection.of(alerts) : Html.NOTHING,
                "samenvatting",
                    Html.of(List.of(summary.of(city), PassportNotice.of(catalogues, city))),
                "rooster", map.of(city),
                "legenda", Legend.of(city.release().smallestGroup())));
    return page(heading(city), state(city), main, city.day().isEmpty());
  }

  private static String heading(City city) {
    return city.day()
        .map(day -> "Spanning in de stad op " + Words.day(day))
        .orElse("Spanning in de stad, nu");
  }

  Html cell(City city, Cell cell) {
    List<Html> parts = new ArrayList<>();
    parts.add(Tag.of("h1", "onzichtbaar").holding("Uitleg bij het overzicht"));
    parts.add(
        Tag.of("p", "terug")
            .holding(
                Tag.of("a")
                    .with("href", city.home())
                    .holding("‹ Terug naar het overzicht van de stad")));
    parts.add(pastNotice(city));
    parts.add(article.of(city, cell));
    return page(article.title(cell), state(city), Html.of(parts), false);
  }

  /** What was tested for people who read or work otherwise, and what was not. */
  Html accessibility() {
    return page("Toegankelijkheid", Html.NOTHING, accessibilityPage.fill(Map.of()), false);
  }

  Html message(String title, String text) {
    Html main =
        Tag.of("div", "bericht")
            .holding(
                Tag.of("h1").holding(title),
                Tag.of("p").holding(text),
                Tag.of("p")
                    .holding(
                        Tag.of("a").with("href", PageRoutes.HOME).holding("Naar het overzicht")));
    return page(title, Html.NOTHING, main, false);
  }

  private Html page(String title, Html state, Html main, boolean live) {
    return layout.fill(
        Map.of(
            "titel",
            Html.text(title + " - " + NAME),
            "live",
            Html.text(live ? "ja" : "nee"),
            "toestand",
            state,
            "inhoud",
            main));
  }

  /** When the figures changed last, and whether they are the newest. */
  private static Html state(City city) {
    Release.Moment moment = city.release().moment();
    Html line =
        Tag.of("p", moment.connected() ? "verbinding goed" : "verbinding weg")
            .with("id", "verbinding")
            .with("role", "status")
            .holding(
                Tag.of("span", "stip").with("aria-hidden", "true").empty(),
                Tag.of("span").with("id", "verbinding-tekst").holding(connection(city, moment)));
    Html changed =
        moment
            .changedAt()
            .map(at ->
                Tag.of("time")
                    .with("datetime", at.toString())
                    .with("id", "bijgewerkt")
                    .holding(Words.time(at)))
            .orElseGet(() -> Tag.of("span").with("id", "bijgewerkt").holding("nog geen cijfers"));
    if (city.day().isPresent()) {
      return line;
    }
    return Html.of(
        List.of(
            line, Tag.of("p", "bijgewerkt").holding(Html.text("Laatste verandering: "), changed)));
  }

  private static String connection(City city, Release.Moment moment) {
    if (!moment.connected()) {
      return "Verbinding verbroken: dit zijn niet de nieuwste cijfers";
    }
    return city.day().isPresent() ? "Terugblik" : "Stand bij het openen van deze pagina";
  }

  private static Html pastNotice(City city) {
    return city.day()
        .map(day ->
            Tag.of("div", "opdag")
                .with("role", "note")
                .holding(
                    Tag.of("p")
                        .holding(
                            Tag.of("b").holding("U kijkt terug."),
                            Html.text(
                                " Dit is de stad zoals die was aan het eind van "
                                    + Words.day(day)
                                    + ". Deze cijfers veranderen niet live mee.")),
                    Tag.of("a").with("href", PageRoutes.HOME).holding("Terug naar nu")))
        .orElse(Html.NOTHING);
  }

  private static Html dayChoice(City city) {
    LocalDate today = city.today();
    LocalDate shown = city.lastDay();
    List<Html> parts = new ArrayList<>();
    if (shown.isAfter(Release.oldestBefore(today))) {
      parts.add(dayLink(shown.minusDays(1), "‹ Dag eerder"));
    }
    parts.add(Tag.of("label").with("for", "op").holding("Bekijk een eerdere dag"));
    parts.add(
        Tag.of("input")
            .with("type", "date")
            .with("id", "op")
            .with("name", "op")
            .with("value", shown.toString())
            .with("min", Release.oldestBefore(today).toString())
            .with("max", today.toString())
            .with("required", "required")
            .empty());
    parts.add(Tag.of("button").with("type", "submit").holding("Toon"));
    if (shown.isBefore(today)) {
      LocalDate next = shown.plusDays(1);
      parts.add(
          next.equals(today)
              ? Tag.of("a", "dag").with("href", PageRoutes.HOME).holding("Nu ›")
              : dayLink(next, "Dag later ›"));
    }
    return Tag.of("form", "dagkeuze")
        .with("method", "get")
        .with("action", PageRoutes.HOME)
        .holding(parts);
  }

  private static Html dayLink(LocalDate day, String text) {
    return Tag.of("a", "dag")
        .with("href", PageRoutes.HOME + "?op=" + day)
        .with("title", Words.day(day))
        .holding(text);
  }
}
