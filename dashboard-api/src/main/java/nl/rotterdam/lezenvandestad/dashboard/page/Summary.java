// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCoverage;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCoverage.Standing;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.Theme;

/** What asks for attention: how many cells stand in each band, and the most urgent by name. */
final class Summary {

  private static final int SHOWN = 6;
  private static final List<Band> COUNTED = List.of(Band.ACUUT, Band.GESPANNEN, Band.VERHOOGD);

  private static final Set<Standing> SILENT = Set.of(Standing.MINDER, Standing.STIL);

  private final Catalogues catalogues;

  Summary(Catalogues catalogues) {
    this.catalogues = catalogues;
  }

  Html of(City city) {
    List<Released> told = told(city);
    List<Html> counts = new ArrayList<>();
    for (Band band : COUNTED) {
      long count = told.stream().filter(cell -> cell.band() == band).count();
      counts.add(
          Tag.of("li", "tel band-" + band.wire() + (count == 0 ? " nul" : ""))
              .holding(
                  Marks.mark(band.wire(), "teken"),
                  Tag.of("b").with("data-tel", band.wire()).holding(Long.toString(count)),
                  Tag.of("span").holding(band.wire())));
    }
    List<Html> urgent =
        told.stream()
            .filter(cell -> cell.band().compareTo(Band.GESPANNEN) >= 0)
            .sorted(
                Comparator.comparing(Released::band)
                    .thenComparingDouble(cell -> cell.level().mean())
                    .reversed())
            .limit(SHOWN)
            .map(cell -> item(city, cell))
            .toList();
    return Tag.of("div", "samenvatting")
        .holding(
            Tag.of("ul", "tellers").with("id", "tellers").holding(counts),
            Tag.of("ul", "aandacht").with("id", "aandacht").holding(urgent),
            none(urgent.isEmpty()),
            silence(city));
  }

  /** Where less is heard than usual; not in a look back, for it is about now. */
  private Html silence(City city) {
    List<Html> quiet =
        city.day().isPresent()
            ? List.of()
            : city.release().coverage().stream()
                .filter(area -> SILENT.contains(area.standing()))
                .map(this::quiet)
                .toList();
    return quiet.isEmpty() ? Html.NOTHING : Tag.of("ul", "stilte").holding(quiet);
  }

  private Html quiet(ReleasedCoverage coverage) {
    String area = catalogues.areas().find(coverage.area()).map(Area::name).orElse("");
    return Tag.of("li").holding(Tag.of("b").holding(area), Html.text(". " + coverage.why()));
  }

  private static Html none(boolean shown) {
    Tag tag = Tag.of("p", "geen").with("id", "geen-aandacht");
    return (shown ? tag : tag.with("hidden", "hidden"))
        .holding("Geen enkel thema is in een gebied gespannen of acuut.");
  }

  private List<Released> told(City city) {
    List<Released> told = new ArrayList<>();
    for (Theme theme : catalogues.themes().all()) {
      for (Area area : catalogues.areas().ofLevel(AreaLevel.GEBIED)) {
        if (city.cell(new Cell(theme.id(), area.id())) instanceof Released released) {
          told.add(released);
        }
      }
    }
    return told;
  }

  private Html item(City city, Released cell) {
    String area = catalogues.areas().find(cell.cell().area()).map(Area::name).orElse("");
    return Tag.of("li")
        .holding(
            Tag.of("a")
                .with("href", city.link(cell.cell()))
                .with("data-open", cell.cell().toString())
                .holding(
                    Marks.label(cell),
                    Tag.of("span", "waar")
                        .holding(
                            Tag.of("b").holding(HeatMap.name(catalogues, cell.cell().theme())),
                            Html.text(" in " + area)),
                    Tag.of("span", "getal").holding(Words.number(cell.level().mean()))));
  }
}
