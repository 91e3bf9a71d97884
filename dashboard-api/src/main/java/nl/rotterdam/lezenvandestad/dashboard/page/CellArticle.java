// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedTrend;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.Theme;

/** All that is told of one cell: on a page of its own, and under the table by the script. */
final class CellArticle {

  private static final int DAYS = 26 * 7;

  private final Catalogues catalogues;

  CellArticle(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  String title(Cell cell) {
    return HeatMap.name(catalogues, cell.theme()) + " in " + areaName(cell);
  }

  private String areaName(Cell cell) {
    Area area = catalogues.areas().find(cell.area()).orElseThrow();
    return area.level() == AreaLevel.STAD ? "heel " + area.name() : area.name();
  }

  Html of(City city, Cell cell) {
    ReleasedCell released = city.cell(cell);
    List<Html> parts = new ArrayList<>();
    parts.add(
        Tag.of("header", "celkop")
            .holding(
                Tag.of("h2").with("id", "cel-titel").with("tabindex", "-1").holding(title(cell)),
                Marks.label(released)));
    parts.add(Tag.of("p", "waarom").holding(why(city, released)));
    if (released instanceof Withheld withheld) {
      withheld.see().ifPresent(see -> parts.add(wayUp(city, see, withheld)));
    }
    if (released instanceof Released told) {
      parts.add(CellFacts.of(told));
    }
    parts.addAll(course(city, cell));
    parts.addAll(list("Per thema", themes(cell), city));
    parts.addAll(list("Per wijk", places(cell), city));
    catalogues
        .themes()
        .find(cell.theme())
        .map(Theme::description)
        .ifPresent(text ->
            parts.add(
                Tag.of("div", "over")
                    .holding(
                        Tag.of("h3").holding("Wat hoort bij dit thema?"),
                        Tag.of("p").holding(text))));
    return Tag.of("article", "detail band-rand-" + Marks.of(released))
        .with("id", "detail")
        .with("aria-labelledby", "cel-titel")
        .with("data-cel", cell.toString())
        .holding(parts);
  }

  private String why(City city, ReleasedCell cell) {
    return switch (cell) {
      case Released released -> released.why();
      case Withheld _ ->
          "Te weinig meldingen: in zeven dagen hoorden wij hier niemand, of minder dan "
              + city.release().smallestGroup()
              + " mensen samen. Wij tonen dan geen cijfers, zodat niemand te herkennen is. Stilte"
              + " is geen rust.";
    };
  }

  private Html wayUp(City city, Cell see, Withheld withheld) {
    return Tag.of("p", "zie")
        .holding(
            Html.text("Wat hier is gemeld, telt mee in "),
            Tag.of("a")
                .with("href", city.link(see))
                .holding(HeatMap.see(catalogues, see, withheld)),
            Html.text("."));
  }

  private static List<Html> course(City city, Cell cell) {
    LocalDate last = city.lastDay();
    LocalDate first = last.minusDays(DAYS - 1L);
    ReleasedTrend trend = city.release().weeks(cell, first, last);
    Html heading = Tag.of("h3").holding("Verloop in de laatste 26 weken");
    if (trend.points().isEmpty()) {
      return List.of(
          heading,
          Tag.of("p", "leeg").holding("Er zijn te weinig meldingen om een verloop te tekenen."));
    }
    String description =
        "Het niveau per week van "
            + Words.day(first)
            + " tot en met "
            + Words.day(last)
            + ", met de marge. De cijfers staan in de tabel eronder.";
    return List.of(
        heading,
        Tag.of("figure")
            .holding(
                Tag.of("div", "schuif grafiekschuif")
                    .with("tabindex", "0")
                    .with("role", "region")
                    .with("aria-label", "Grafiek van het verloop")
                    .holding(new TrendChart(first, last).of(trend, description)),
                Tag.of("figcaption")
                    .holding(
                        "Lijn: het niveau. Vlak: met 90 % zekerheid ligt het niveau hierin. Geen"
                            + " lijn: niets of te weinig gehoord.")),
        TrendTable.of(trend));
  }

  /** What lies below a cell: of a place its wijken, of a group its themes. */
  private record Below(String name, Cell cell) {}

  private List<Below> themes(Cell cell) {
    return catalogues.themes().tree().isGroup(cell.theme())
        ? catalogues.themes().tree().parts(cell.theme()).stream()
            .map(theme -> new Below(HeatMap.name(catalogues, theme), new Cell(theme, cell.area())))
            .toList()
        : List.of();
  }

  private List<Below> places(Cell cell) {
    return catalogues.areas().children(cell.area()).stream()
        .filter(area -> area.level() == AreaLevel.WIJK)
        .map(area -> new Below(area.name(), new Cell(cell.theme(), area.id())))
        .toList();
  }

  private static List<Html> list(String heading, List<Below> all, City city) {
    List<Html> items = new ArrayList<>();
    for (Below below : all) {
      ReleasedCell there = city.cell(below.cell());
      String figure =
          there instanceof Released released ? Words.number(released.level().mean()) : "";
      items.add(
          Tag.of("li")
              .holding(
                  Tag.of("a")
                      .with("href", city.link(below.cell()))
                      .holding(
                          Tag.of("span", "waar").holding(below.name()),
                          Marks.label(there),
                          Tag.of("span", "getal").holding(figure))));
    }
    return items.isEmpty()
        ? List.of()
        : List.of(Tag.of("h3").holding(heading), Tag.of("ul", "wijken").holding(items));
  }
}
