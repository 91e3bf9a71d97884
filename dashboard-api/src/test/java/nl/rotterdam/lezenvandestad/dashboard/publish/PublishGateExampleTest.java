// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard.publish;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.rotterdam.lezenvandestad.dashboard.Fixtures;
import nl.rotterdam.lezenvandestad.dashboard.HandFilledModel;
import nl.rotterdam.lezenvandestad.dashboard.MemoryLog;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Bundle;
import nl.rotterdam.lezenvandestad.dashboard.bundle.MeanLevel;
import nl.rotterdam.lezenvandestad.dashboard.bundle.Rules;
import nl.rotterdam.lezenvandestad.dashboard.publish.ReleasedCell.Released;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;

/** The worked example of docs/publish-gate.md. */
class PublishGateExampleTest {

  private static final Instant MONDAY = Instant.parse("2026-09-14T09:00:00Z");
  private static final Cell SPANGEN = cell("oekraine", "spangen");
  private static final Cell DELFSHAVEN = cell("oekraine", "delfshaven");

  private final HandFilledModel model = new HandFilledModel();
  private final MemoryLog log = new MemoryLog();
  private Instant now = MONDAY;
  private final Releases releases =
      new Releases(
          Rules.of(3),
          Fixtures.pictures(),
          model,
          log,
          Fixtures.catalogues(),
          () -> now,
          Duration.ofSeconds(1));

  @Test
  void theExampleOfTheDocumentIsWhatHappens() {
    model.report("oekraine", "spangen", MONDAY, 2, 3);
    tick();
    assertThat(told(SPANGEN)).isEqualTo("te weinig");
    assertThat(told(DELFSHAVEN)).isEqualTo("te weinig");

    model.report("oekraine", "spangen", MONDAY, 4);
    tick();
    assertThat(bundle()).isEqualTo("spangen 3 " + new MeanLevel(3, 3.5));
    assertThat(told(SPANGEN)).isEqualTo("3-5");
    assertThat(told(DELFSHAVEN)).isEqualTo("3-5");

    model.report("oekraine", "spangen", MONDAY, 5);
    model.report("oekraine", "bospolder", MONDAY, 1, 2);
    tick();
    assertThat(told(SPANGEN)).isEqualTo("3-5");
    assertThat(told(DELFSHAVEN)).isEqualTo("3-5");

    now = MONDAY.plus(Duration.ofDays(1));
    tick();
    assertThat(bundle()).isEqualTo("delfshaven 3 " + new MeanLevel(2.5, 3));
    assertThat(told(SPANGEN)).isEqualTo("3-5");
    assertThat(told(DELFSHAVEN)).isEqualTo("6-9");
  }

  private void tick() {
    for (int i = 0; i < 3; i++) {
      now = now.plusSeconds(1);
      releases.tick();
    }
  }

  private String bundle() {
    Bundle.Open newest =
        log.read().stream()
            .filter(Bundle.class::isInstance)
            .map(kept -> ((Bundle) kept).open())
            .filter(open -> !open.cell().theme().equals(ThemeId.ALL))
            .reduce((older, newer) -> newer)
            .orElseThrow();
    return newest.cell().area() + " " + newest.reports() + " " + newest.level();
  }

  private String told(Cell cell) {
    return releases.current().orElseThrow().cell(cell) instanceof Released released
        ? released.count().from() + "-" + released.count().to().orElseThrow()
        : "te weinig";
  }
}
