// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.rotterdam.lezenvandestad.dashboard.Alerts;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.model.alert.Alert;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

class AlertReleasesTest {

  private static final Duration SILENT = Duration.ofMinutes(5);
  private static final ThemeId ONE = new ThemeId("oekraine");
  private static final ThemeId OTHER = new ThemeId("midden-oosten");

  private final HandFilledModel model = new HandFilledModel();
  private Instant now = NOW;
  private final Releases cells =
      new Releases(
          Rules.of(3),
          Fixtures.pictures(),
          model,
          new MemoryLog(),
          Fixtures.catalogues(),
          () -> now,
          Duration.ofSeconds(1));
  private final AlertReleases releases =
      new AlertReleases(
          new AlertGate(Rules.of(3), Fixtures.catalogues()),
          model,
          cells,
          Fixtures.catalogues(),
          () -> NOW,
          SILENT);

  private void tick() {
    for (int level = 0; level < 3; level++) {
      now = now.plusSeconds(1);
      cells.tick();
    }
    releases.tick();
  }

  private HandFilledModel reported() {
    return model
        .report("oekraine", "spangen", NOW, 3, 3, 3)
        .report("midden-oosten", "delfshaven", NOW, 3, 3, 3)
        .report("oekraine", "noord", NOW, 3, 3, 3)
        .report("eritrese-gemeenschappen", "rotterdam", NOW, 3, 3, 3);
  }

  @Test
  void watchingWorksWhileEveryThemeHasAFreshPulse() {
    assertThat(watching(Map.of(ONE, NOW.minus(SILENT), OTHER, NOW)))
        .isEqualTo(new Watching(true, java.util.Optional.empty()));
  }

  @Test
  void oneThemeWithoutAPulseMeansThatNobodyWatchesTheCity() {
    Instant stopped = NOW.minus(SILENT).minusSeconds(1);

    assertThat(watching(Map.of(ONE, stopped, OTHER, NOW)))
        .isEqualTo(new Watching(false, java.util.Optional.of(stopped)));
    assertThat(watching(Map.of(ONE, NOW)))
        .isEqualTo(new Watching(false, java.util.Optional.empty()));
  }

  @Test
  void nothingIsReleasedBeforeTheModelHasCaughtUp() {
    tick();

    assertThat(releases.current()).isEmpty();
  }

  @Test
  void followersHearOfEachReleaseThatTellsSomethingElse() {
    List<AlertRelease> heard = new ArrayList<>();
    releases.follow(heard::add);
    Alert alert = Alerts.acute(cell("oekraine", "spangen"), 4);
    reported().watchedAt(NOW).with(alert);

    tick();
    tick();
    model.with(Alerts.acute(cell("oekraine", "spangen"), 9));
    tick();
    model.report("oekraine", "spangen", NOW, 5, 5, 5);
    tick();

    assertThat(heard).hasSize(2);
  }

  @Test
  void alertsOnTheSamePlaceAreRelatedWhateverTheirTheme() {
    reported()
        .with(Alerts.acute(cell("oekraine", "spangen"), 4))
        .with(Alerts.buildUp(cell("midden-oosten", "delfshaven"), 4))
        .with(Alerts.buildUp(cell("oekraine", "noord"), 4))
        .with(Alerts.buildUp(cell("eritrese-gemeenschappen", "rotterdam"), 4));
    tick();

    AlertRelease release = releases.current().orElseThrow();
    ReleasedAlert spangen =
        release.find(Alerts.acute(cell("oekraine", "spangen"), 4).id().value()).orElseThrow();

    assertThat(release.related(spangen, Fixtures.catalogues().areas()))
        .containsExactly(Alerts.buildUp(cell("midden-oosten", "delfshaven"), 4).id());
  }

  @Test
  void waitingEndsWhenWhatIsWantedIsThereAlready() {
    reported().with(Alerts.acute(cell("oekraine", "spangen"), 4));
    tick();

    assertThat(releases.await(release -> release.alerts().size() == 1, Duration.ZERO)).isTrue();
    assertThat(releases.await(release -> release.alerts().isEmpty(), Duration.ZERO)).isFalse();
  }

  private static Watching watching(Map<ThemeId, Instant> pulses) {
    return Watching.of(pulses, List.of(ONE, OTHER), NOW, SILENT);
  }
}
