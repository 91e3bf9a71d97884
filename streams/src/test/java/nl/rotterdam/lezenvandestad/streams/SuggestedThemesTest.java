// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.CITY;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.COOL;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.HOUSING;
import static nl.rotterdam.lezenvandestad.streams.fixture.SmallCity.YOUTH;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a note speaks of and its writer did not choose, through the whole topology. */
class SuggestedThemesTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final String ABOUT_YOUTH = "Het gaat ook over de jeugd";

  private final Reports reports = new Reports();
  private TopologyDriver city;

  @BeforeEach
  void start(@TempDir Path state) {
    city = new TopologyDriver(state, NOON);
  }

  @AfterEach
  void stop() {
    city.close();
  }

  @Test
  void whatTheNoteSpeaksOfSaysHowTenseAndNeverHowMany() {
    city.send(reports.report(NOON, COOL, YOUTH, 1));
    city.settle();
    Indicator before = city.indicator(YOUTH, COOL);
    city.send(reports.saying(ABOUT_YOUTH, NOON, COOL, HOUSING, 5));
    city.settle();
    Indicator after = city.indicator(YOUTH, COOL);

    assertThat(after.level().mean()).isGreaterThan(before.level().mean());
    assertThat(after.level().weight() - before.level().weight()).isBetween(0.24, 0.26);
    assertThat(after.why()).contains("waarvan alleen de notitie dit thema noemt");
    assertThat(after.contributors()).isEqualTo(1);
    assertThat(told(YOUTH)).as("what the publish gate gets to see").isEqualTo(1);
    assertThat(told(HOUSING)).isEqualTo(1);
    assertThat(told(ThemeId.ALL)).isEqualTo(2);
  }

  @Test
  void aThemeThatNotesAloneSpeakOfIsToldToNobody() {
    for (int i = 0; i < 8; i++) {
      city.send(reports.saying(ABOUT_YOUTH, NOON, COOL, HOUSING, 5));
    }
    city.settle();

    assertThat(city.indicator(YOUTH, COOL).contributors()).isZero();
    assertThat(city.course().keySet()).noneMatch(point -> point.cell().theme().equals(YOUTH));
  }

  @Test
  void aThemeThatWasChosenIsNotSuggestedAsWell() {
    city.send(reports.saying(ABOUT_YOUTH, NOON, COOL, YOUTH, 3));
    city.settle();

    assertThat(city.indicator(YOUTH, COOL).level().weight()).isBetween(0.99, 1.0);
    assertThat(city.indicator(YOUTH, COOL).why()).doesNotContain("alleen de notitie");
  }

  @Test
  void aRepeatedReportIsSuggestedOnce() {
    Sfeerbeeld report = reports.saying(ABOUT_YOUTH, NOON, COOL, HOUSING, 5);
    city.send(report);
    city.send(report);
    city.settle();

    assertThat(city.indicator(YOUTH, COOL).level().weight()).isBetween(0.24, 0.25);
  }

  @Test
  void anErasureOfTheThemeTakesWhatNotesSpokeOfIt() {
    city.send(reports.saying(ABOUT_YOUTH, NOON, COOL, HOUSING, 5));
    city.settle();
    city.erase(Scope.parse("thema:" + YOUTH));
    city.settle();
    city.send(reports.report(NOON, COOL, List.of(YOUTH), 1, Domain.SOCIAAL));
    city.settle();

    assertThat(city.indicator(YOUTH, COOL).level().weight()).isBetween(0.99, 1.0);
  }

  private int told(ThemeId theme) {
    return city.tally(theme, CITY, Resolution.DAY, NOON).reports();
  }
}
