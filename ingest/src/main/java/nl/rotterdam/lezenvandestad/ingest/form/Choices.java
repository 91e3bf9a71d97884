// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.ingest.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.html.Html;
import nl.rotterdam.lezenvandestad.html.Tag;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeGroup;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;

/** The choices of the form as controls of HTML, made from the catalogues. Immutable. */
final class Choices {

  private static final String OTHER = "Overig";

  private static final String AREA = "gebied";

  private final AreaTree areas;
  private final ThemeCatalogue themes;

  Choices(AreaTree areas, ThemeCatalogue themes) {
    this.areas = areas;
    this.themes = themes;
  }

  /** The five levels, each with its anchor: the words that say when to choose it. */
  Html levels(FormAnswers answers) {
    return Html.of(
        Arrays.stream(TensionLevel.values()).map(level -> level(level, answers)).toList());
  }

  private static Html level(TensionLevel level, FormAnswers answers) {
    String number = Integer.toString(level.number());
    return Tag.of("label", "niveau niveau-" + number)
        .holding(
            control("radio", FormAnswers.LEVEL, number, answers),
            Tag.of("span", "trede").with("aria-hidden", "true").holding(number),
            Tag.of("span", "woorden")
                .holding(
                    Tag.of("b").holding(capital(level.label())),
                    Tag.of("span", "anker").holding(level.anchor())));
  }

  /** Every gebied with its wijken, and the city; with their middles, so that a device can match. */
  Html places(FormAnswers answers) {
    List<Html> options = new ArrayList<>();
    options.add(Tag.of("option").with("value", "").holding("Kies een gebied of wijk"));
    for (Area gebied : areas.ofLevel(AreaLevel.GEBIED)) {
      List<Html> within = new ArrayList<>();
      within.add(place(gebied, "Heel " + gebied.name(), answers));
      areas.children(gebied.id()).forEach(wijk -> within.add(place(wijk, wijk.name(), answers)));
      options.add(Tag.of("optgroup").with("label", gebied.name()).holding(within));
    }
    options.add(place(areas.city(), "Heel " + areas.city().name(), answers));
    return Html.of(options);
  }

  private static Html place(Area area, String name, FormAnswers answers) {
    String id = area.id().value();
    Tag option = Tag.of("option").with("value", id);
    if (area.level() == AreaLevel.WIJK) {
      area.centre()
          .ifPresent(
              centre -> option.with("data-midden", centre.latitude() + " " + centre.longitude()));
    }
    if (answers.holds(AREA, id)) {
      option.with("selected", "selected");
    }
    return option.holding(name);
  }

  /** The themes that take reports on this day, by group; those of no group come last. */
  Html themes(LocalDate today, FormAnswers answers) {
    List<Html> parts = new ArrayList<>();
    for (ThemeGroup group : themes.groups()) {
      parts.add(group(group.id().value(), group.name(), today, answers));
    }
    parts.add(group("", OTHER, today, answers));
    return Html.of(parts);
  }

  private Html group(String id, String name, LocalDate today, FormAnswers answers) {
    List<Html> open =
        themes.all().stream()
            .filter(theme -> theme.group().equals(id))
            .filter(theme -> ThemeStanding.of(theme.passport(), today).takesReports())
            .map(theme -> theme(theme, answers))
            .toList();
    if (open.isEmpty()) {
      return Html.NOTHING;
    }
    return Tag.of("div", "themagroep")
        .holding(
            Tag.of("p", "groepkop").holding(name), Tag.of("div", "keuzes").holding(Html.of(open)));
  }

  private static Html theme(Theme theme, FormAnswers answers) {
    return choice("checkbox", FormAnswers.THEMES, theme.id().value(), theme.name(), answers);
  }

  /**
   * One of a few words.
   *
   * @param none what leaves the question open; empty when it must be answered
   */
  static Html words(List<Word> words, String name, Optional<String> none, FormAnswers answers) {
    List<Html> choices = new ArrayList<>();
    words.forEach(word -> choices.add(choice("radio", name, word.wire(), word.shown(), answers)));
    none.ifPresent(text -> {
      Tag control = Tag.of("input").with("type", "radio").with("name", name).with("value", "");
      if (answers.text(name).isEmpty()) {
        control.with("checked", "checked");
      }
      choices.add(label(control.empty(), text));
    });
    return Tag.of("div", "keuzes").holding(choices);
  }

  /** A word of the contract, and how it reads on the form. */
  record Word(String wire, String shown) {}

  private static Html choice(
      String type, String name, String value, String text, FormAnswers answers) {
    return label(control(type, name, value, answers), text);
  }

  private static Html label(Html control, String text) {
    return Tag.of("label", "keuze").holding(control, Tag.of("span").holding(text));
  }

  private static Html control(String type, String name, String value, FormAnswers answers) {
    Tag control = Tag.of("input").with("type", type).with("name", name).with("value", value);
    if (answers.holds(name, value)) {
      control.with("checked", "checked");
    }
    return control.empty();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
