// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.rotterdam.lezenvandestad.dashboard.publish.Catalogues;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Withheld;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeGroup;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;

/** Themes by gebieden as a table. {@code dashboard.js} draws a changed cell the same way. */
final class HeatMap {

  private final Catalogues catalogues;
  private final List<Area> columns = new ArrayList<>();

  HeatMap(Catalogues catalogues) {
    this.catalogues = catalogues;
    columns.add(catalogues.areas().city());
    columns.addAll(catalogues.areas().ofLevel(AreaLevel.GEBIED));
  }

  Html of(City city) {
    List<Html> parts = new ArrayList<>();
    parts.add(
        Tag.of("caption", "onzichtbaar")
            .holding(
                "Spanning per thema (rijen) en gebied (kolommen). Elke cel is een link naar de"
                    + " uitleg. Met de pijltjestoetsen gaat u van cel naar cel."));
    parts.add(Tag.of("thead").holding(heading()));
    parts.add(Tag.of("tbody").holding(row(city, ThemeId.ALL, "Alle thema's", "alle")));
    for (ThemeGroup group : catalogues.themes().groups()) {
      List<Html> rows = new ArrayList<>(List.of(groupRow(city, group)));
      rows.addAll(themeRows(city, group.id().value()));
      if (rows.size() > 1) {
        parts.add(Tag.of("tbody").holding(rows));
      }
    }
    List<Html> ungrouped = themeRows(city, "");
    if (!ungrouped.isEmpty()) {
      parts.add(Tag.of("tbody").holding(ungrouped));
    }
    return Tag.of("table", "rooster").with("id", "rooster").holding(parts);
  }

  private List<Html> themeRows(City city, String group) {
    return catalogues.themes().all().stream()
        .filter(theme -> theme.group().equals(group))
        .map(theme -> row(city, theme.id(), theme.name(), "thema"))
        .toList();
  }

  private Html heading() {
    List<Html> cells = new ArrayList<>();
    cells.add(Tag.of("th", "hoek").with("scope", "col").holding("Thema"));
    for (Area area : columns) {
      boolean isCity = area.level() == AreaLevel.STAD;
      cells.add(
          Tag.of("th", isCity ? "kop kop-stad" : "kop")
              .with("scope", "col")
              .holding(Tag.of("span").holding(isCity ? "Hele stad" : area.name())));
    }
    return Tag.of("tr").holding(cells);
  }

  /** A group of two themes or more has figures; of one, the theme has them. */
  private Html groupRow(City city, ThemeGroup group) {
    if (catalogues.themes().tree().isGroup(group.id())) {
      return row(city, group.id(), group.name(), "groepsrij");
    }
    Html name =
        Tag.of("th", "groep")
            .with("scope", "rowgroup")
            .with("colspan", Integer.toString(columns.size() + 1))
            .holding(Tag.of("span").holding(group.name()));
    return Tag.of("tr", "groepsrij").holding(name);
  }

  private Html row(City city, ThemeId theme, String name, String kind) {
    List<Html> cells = new ArrayList<>();
    cells.add(Tag.of("th", "rij").with("scope", "row").holding(name));
    for (Area area : columns) {
      ReleasedCell cell = city.cell(new Cell(theme, area.id()));
      String classes = "cel band-" + Marks.of(cell);
      cells.add(
          Tag.of("td", area.level() == AreaLevel.STAD ? classes + " stad" : classes)
              .with("data-cel", cell.cell().toString())
              .holding(link(city, cell)));
    }
    return Tag.of("tr", kind).holding(cells);
  }

  private Html link(City city, ReleasedCell cell) {
    return Tag.of("a")
        .with("href", city.link(cell.cell()))
        .with("title", title(cell))
        .holding(
            Tag.of("span", "zicht").with("aria-hidden", "true").holding(seen(cell)),
            Tag.of("span", "onzichtbaar").holding(spoken(cell)));
  }

  private static List<Html> seen(ReleasedCell cell) {
    return switch (cell) {
      case Released released -> figures(released);
      case Withheld _ -> List.of(Tag.of("span", "weinig").holding("te weinig"));
    };
  }

  private static List<Html> figures(Released cell) {
    List<Html> value = new ArrayList<>();
    value.add(Marks.mark(cell.band().wire(), "teken"));
    value.add(Tag.of("b").holding(Words.number(cell.level().mean())));
    cell.trend().ifPresent(trend -> value.add(Marks.mark(trend.wire(), "pijl")));
    return List.of(
        Tag.of("span", "waarde").holding(value), Tag.of("small").holding(interval(cell)));
  }

  private static String interval(Released cell) {
    return Words.number(cell.level().low()) + "–" + Words.number(cell.level().high());
  }

  private static String spoken(ReleasedCell cell) {
    return switch (cell) {
      case Released released ->
          released.band().wire()
              + ", niveau "
              + Words.number(released.level().mean())
              + ", van "
              + Words.number(released.level().low())
              + " tot "
              + Words.number(released.level().high())
              + released.trend().map(trend -> ", " + Words.trend(trend)).orElse("");
      default -> Marks.word(cell);
    };
  }

  private String title(ReleasedCell cell) {
    return switch (cell) {
      case Released released ->
          Words.capital(released.band().wire())
              + ": "
              + Words.reports(released.count())
              + " in 7 dagen"
              + released.usual().map(usual -> ", gewoon is " + Words.count(usual)).orElse("");
      case Withheld withheld ->
          Words.capital(Words.TOO_FEW)
              + withheld.see().map(see -> "; zie " + see(catalogues, see, withheld)).orElse("");
    };
  }

  /** The cell where a withheld one is told, by what differs from it. */
  static String see(Catalogues catalogues, Cell see, Withheld withheld) {
    String area = catalogues.areas().find(see.area()).map(Area::name).orElse("");
    return see.theme().equals(withheld.cell().theme())
        ? area
        : name(catalogues, see.theme()).toLowerCase(Locale.ROOT) + " in " + area;
  }

  /** The name of a theme, or of a group, for this page. */
  static String name(Catalogues catalogues, ThemeId theme) {
    return catalogues
        .themes()
        .find(theme)
        .map(Theme::name)
        .or(() -> catalogues.themes().findGroup(theme).map(ThemeGroup::name))
        .orElse("Alle thema's");
  }
}
