// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import org.junit.jupiter.api.Test;

class TrickleTest {

  private static final Instant FROM = Instant.parse("2026-11-26T02:14:30Z");

  private final DemoCity city = new DemoCity(DemoCity.SEED, Catalogues.AREAS, Catalogues.THEMES);
  private final List<DemoReport> reports =
      city.trickle(FROM, Duration.ofSeconds(15)).limit(1000).toList();

  @Test
  void reportsComeAtTheAskedPaceInTheOrderOfTime() {
    Duration all = Duration.between(FROM, reports.getLast().observedAt());

    assertThat(all.toSeconds() / 1000.0).isBetween(13.0, 17.0);
    assertThat(reports)
        .isSortedAccordingTo(Comparator.comparing(DemoReport::observedAt))
        .noneMatch(report -> report.observedAt().isBefore(FROM));
  }

  @Test
  void theSameStartGivesTheSameReports() {
    assertThat(city.trickle(FROM, Duration.ofSeconds(15)).limit(1000)).isEqualTo(reports);
  }

  @Test
  void idsAreNewForEachStartAndNotThoseOfTheStory() {
    Set<ReportId> known = new HashSet<>();
    city.reports(FROM).forEach(report -> known.add(report.id()));
    city.trickle(FROM.plusSeconds(60), Duration.ofSeconds(15))
        .limit(1000)
        .forEach(report -> known.add(report.id()));

    assertThat(reports).extracting(DemoReport::id).doesNotHaveDuplicates();
    assertThat(reports).noneMatch(report -> known.contains(report.id()));
  }

  @Test
  void theStoryGoesOnMildly() {
    assertThat(reports.stream().mapToInt(r -> r.level().number()).average().orElseThrow())
        .isBetween(1.6, 2.4);
    assertThat(reports).allMatch(report -> report.level().number() <= 4);
    assertThat(reports).anyMatch(report -> report.themes().contains(StoryBook.STABBING));
  }

  @Test
  void theSilentGebiedStaysSilent() {
    assertThat(reports)
        .noneMatch(report ->
            Catalogues.AREAS.gebiedOf(report.area()).stream().anyMatch(Background.SILENT::equals));
  }

  @Test
  void aPaceMustBePositive() {
    assertThatThrownBy(() -> city.trickle(FROM, Duration.ZERO))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
