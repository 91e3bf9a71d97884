// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.area.Area;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import org.junit.jupiter.api.Test;

class ThemePassportTest {

  private static final LocalDate START = LocalDate.parse("2026-01-01");
  private static final LocalDate END = LocalDate.parse("2026-12-31");

  @Test
  void themeTakesReportsFromItsFirstDayToItsLast() {
    assertThat(standing(START.minusDays(1))).isEqualTo(ThemeStanding.NOT_YET);
    assertThat(standing(START)).isEqualTo(ThemeStanding.ACTIVE);
    assertThat(standing(END)).isEqualTo(ThemeStanding.ENDS_SOON);
    assertThat(standing(END.plusDays(1))).isEqualTo(ThemeStanding.ENDED);
    assertThat(standing(END.plusDays(1)).takesReports()).isFalse();
  }

  @Test
  void warningComesThirtyDaysBeforeTheEnd() {
    assertThat(standing(END.minusDays(31))).isEqualTo(ThemeStanding.ACTIVE);
    assertThat(standing(END.minusDays(30))).isEqualTo(ThemeStanding.ENDS_SOON);
  }

  @Test
  void communityIsNotNamedWithoutASmallestPopulation() {
    assertThatThrownBy(() -> passport(true, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void placeOfFewPeopleGetsNoFigureAboutACommunity() {
    ThemePassport community = passport(true, Optional.of(1000));

    assertThat(community.allowsFigureOf(area(AreaLevel.WIJK, Optional.of(999)))).isFalse();
    assertThat(community.allowsFigureOf(area(AreaLevel.WIJK, Optional.of(1000)))).isTrue();
    assertThat(community.allowsFigureOf(area(AreaLevel.GEBIED, Optional.of(999)))).isFalse();
  }

  @Test
  void wijkOfWhichTheInhabitantsAreNotKnownGetsNoFigureAboutACommunity() {
    ThemePassport community = passport(true, Optional.of(1000));

    assertThat(community.allowsFigureOf(area(AreaLevel.WIJK, Optional.empty()))).isFalse();
    assertThat(community.allowsFigureOf(area(AreaLevel.GEBIED, Optional.empty()))).isTrue();
  }

  @Test
  void placeOfFewPeopleGetsAFigureWhereNoCommunityIsNamed() {
    ThemePassport other = passport(false, Optional.empty());

    assertThat(other.allowsFigureOf(area(AreaLevel.WIJK, Optional.of(1)))).isTrue();
  }

  private static ThemeStanding standing(LocalDate day) {
    return ThemeStanding.of(passport(false, Optional.empty()), day);
  }

  private static ThemePassport passport(boolean namesCommunity, Optional<Integer> least) {
    return new ThemePassport(
        "directie", "doel", "grondslag", "dpia", namesCommunity, START, END, least);
  }

  private static Area area(AreaLevel level, Optional<Integer> inhabitants) {
    return new Area(
        new AreaId("spangen"),
        "Spangen",
        level,
        Optional.of(new AreaId("delfshaven")),
        "",
        List.of(),
        Optional.empty(),
        inhabitants,
        Optional.empty(),
        false);
  }
}
