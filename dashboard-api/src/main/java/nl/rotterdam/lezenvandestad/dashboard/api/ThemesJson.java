// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.api;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.theme.Theme;
import nl.rotterdam.lezenvandestad.model.theme.ThemeCatalogue;
import nl.rotterdam.lezenvandestad.model.theme.ThemeGroup;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.model.theme.ThemePassport;
import nl.rotterdam.lezenvandestad.model.theme.ThemeStanding;
import nl.rotterdam.lezenvandestad.model.theme.ThemeTree;

/** The themes on the wire, all together first. */
record ThemesJson(
    @JsonProperty("groepen") List<GroupJson> groups,
    @JsonProperty("themas") List<ThemeJson> themes) {

  record GroupJson(
      ThemeId id, @JsonProperty("naam") String name, @JsonProperty("cijfers") boolean hasFigures) {
    static GroupJson of(ThemeGroup group, ThemeTree tree) {
      return new GroupJson(group.id(), group.name(), tree.isGroup(group.id()));
    }
  }

  record ThemeJson(
      ThemeId id,
      @JsonProperty("naam") String name,
      @JsonProperty("groep") Optional<String> group,
      @JsonProperty("omschrijving") String description,
      @JsonProperty("actief") boolean active,
      @JsonProperty("verlooptOp") Optional<LocalDate> endsOn,
      @JsonProperty("waarschuwing") Optional<String> warning,
      @JsonProperty("paspoort") Optional<PassportJson> passport) {

    static ThemeJson all() {
      return new ThemeJson(
          ThemeId.ALL,
          "Alle thema's",
          Optional.empty(),
          "Alle meldingen samen, wat het thema ook is.",
          true,
          Optional.empty(),
          Optional.empty(),
          Optional.empty());
    }

    static ThemeJson of(Theme theme, LocalDate today) {
      ThemeStanding standing = ThemeStanding.of(theme.passport(), today);
      return new ThemeJson(
          theme.id(),
          theme.name(),
          Optional.of(theme.group()).filter(group -> !group.isEmpty()),
          theme.description(),
          standing.takesReports(),
          Optional.of(theme.passport().end()),
          warningOf(theme.passport(), standing),
          Optional.of(PassportJson.of(theme.passport())));
    }
  }

  private static Optional<String> warningOf(ThemePassport passport, ThemeStanding standing) {
    return switch (standing) {
      case ACTIVE -> Optional.empty();
      case NOT_YET ->
          Optional.of("Dit thema begint op " + passport.start() + "; melden kan vanaf die dag.");
      case ENDS_SOON ->
          Optional.of(
              "Dit thema verloopt op "
                  + passport.end()
                  + "; daarna kan niemand er meer over melden. Besluit op tijd over verlengen.");
      case ENDED ->
          Optional.of("Dit thema is verlopen op " + passport.end() + "; melden kan niet meer.");
    };
  }

  record PassportJson(
      @JsonProperty("eigenaar") String owner,
      @JsonProperty("doel") String purpose,
      @JsonProperty("grondslag") String legalBasis,
      String dpia,
      @JsonProperty("benoemtGemeenschap") boolean namesCommunity,
      @JsonProperty("begindatum") LocalDate start,
      @JsonProperty("einddatum") LocalDate end,
      @JsonProperty("minimumBevolking") Optional<Integer> minimumPopulation) {

    static PassportJson of(ThemePassport passport) {
      return new PassportJson(
          passport.owner(),
          passport.purpose(),
          passport.legalBasis(),
          passport.dpia(),
          passport.namesCommunity(),
          passport.start(),
          passport.end(),
          passport.minimumPopulation());
    }
  }

  static ThemesJson of(ThemeCatalogue catalogue, LocalDate today) {
    List<ThemeJson> themes = new ArrayList<>(List.of(ThemeJson.all()));
    catalogue.all().forEach(theme -> themes.add(ThemeJson.of(theme, today)));
    return new ThemesJson(
        catalogue.groups().stream().map(group -> GroupJson.of(group, catalogue.tree())).toList(),
        themes);
  }
}
