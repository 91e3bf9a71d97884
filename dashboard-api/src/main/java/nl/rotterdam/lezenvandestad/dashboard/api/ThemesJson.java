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

/** The themes on the wire, all together first. */
record ThemesJson(
    @JsonProperty("groepen") List<GroupJson> groups,
    @JsonProperty("themas") List<ThemeJson> themes) {

  record GroupJson(String id, @JsonProperty("naam") String name) {
    static GroupJson of(ThemeGroup group) {
      return new GroupJson(group.id(), group.name());
    }
  }

  record ThemeJson(
      ThemeId id,
      @JsonProperty("naam") String name,
      @JsonProperty("groep") Optional<String> group,
      @JsonProperty("omschrijving") String description,
      @JsonProperty("paspoort") Optional<PassportJson> passport) {

    static ThemeJson all() {
      return new ThemeJson(
          ThemeId.ALL,
          "Alle thema's",
          Optional.empty(),
          "Alle meldingen samen, wat het thema ook is.",
          Optional.empty());
    }

    static ThemeJson of(Theme theme) {
      return new ThemeJson(
          theme.id(),
          theme.name(),
          Optional.of(theme.group()),
          theme.description(),
          Optional.of(PassportJson.of(theme.passport())));
    }
  }

  record PassportJson(
      @JsonProperty("eigenaar") String owner,
      @JsonProperty("doel") String purpose,
      @JsonProperty("grondslag") String legalBasis,
      String dpia,
      @JsonProperty("benoemtGemeenschap") boolean namesCommunity,
      @JsonProperty("begindatum") LocalDate start,
      @JsonProperty("einddatum") LocalDate end) {

    static PassportJson of(ThemePassport passport) {
      return new PassportJson(
          passport.owner(),
          passport.purpose(),
          passport.legalBasis(),
          passport.dpia(),
          passport.namesCommunity(),
          passport.start(),
          passport.end());
    }
  }

  static ThemesJson of(ThemeCatalogue catalogue) {
    List<ThemeJson> themes = new ArrayList<>(List.of(ThemeJson.all()));
    catalogue.all().forEach(theme -> themes.add(ThemeJson.of(theme)));
    return new ThemesJson(catalogue.groups().stream().map(GroupJson::of).toList(), themes);
  }
}
