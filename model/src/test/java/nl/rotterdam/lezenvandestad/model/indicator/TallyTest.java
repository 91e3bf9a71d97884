// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.model.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.rotterdam.lezenvandestad.model.area.AreaId;
import nl.rotterdam.lezenvandestad.model.report.Direction;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Kind;
import nl.rotterdam.lezenvandestad.model.report.ReportId;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TallyTest {

  @Test
  void aReportCountsOnceAndUnderEachAnswerItGave() {
    Tally tally = Tally.of(report(Domain.VEILIG, 4, Optional.of(Direction.TOENEMEND)));

    assertThat(tally.reports()).isEqualTo(1);
    assertThat(tally.reports(Domain.VEILIG)).isEqualTo(1);
    assertThat(tally.reports(Domain.VEILIG, TensionLevel.ONRUST)).isEqualTo(1);
    assertThat(tally.reports(Domain.SOCIAAL)).isZero();
    assertThat(tally.reports(Direction.TOENEMEND)).isEqualTo(1);
    assertThat(tally.reports(Resilience.PLUS)).isZero();
    assertThat(tally.reports(Kind.SPANNING)).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theOrderInWhichTalliesAreAddedDoesNotMatter(long seed) {
    Random random = new Random(seed);
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      Domain domain = Domain.values()[random.nextInt(Domain.values().length)];
      tallies.add(Tally.of(report(domain, 1 + random.nextInt(5), Optional.empty())));
    }

    Tally inOrder = tallies.stream().reduce(Tally.NONE, Tally::plus);
    Collections.shuffle(tallies, random);
    Tally shuffled = tallies.parallelStream().reduce(Tally.NONE, Tally::plus);

    assertThat(shuffled).isEqualTo(inOrder);
    assertThat(inOrder.reports()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(longs = {11, 12, 13, 14, 15})
  void mergingTwoTalliesIsTallyingTheUnion(long seed) {
    Random random = new Random(seed);
    Tally[] halves = {Tally.NONE, Tally.NONE};
    int[][] union = new int[Domain.values().length][TensionLevel.values().length];
    for (int i = 0; i < 200; i++) {
      Domain domain = Domain.values()[random.nextInt(Domain.values().length)];
      int level = 1 + random.nextInt(TensionLevel.values().length);
      int half = random.nextInt(halves.length);
      halves[half] = halves[half].plus(Tally.of(report(domain, level, Optional.empty())));
      union[domain.ordinal()][level - 1]++;
    }

    Tally merged = halves[0].plus(halves[1]);

    for (Domain domain : Domain.values()) {
      for (TensionLevel level : TensionLevel.values()) {
        assertThat(merged.reports(domain, level))
            .isEqualTo(union[domain.ordinal()][level.number() - 1]);
      }
    }
  }

  @Test
  void whatIsWrittenReadsBack() {
    Tally tally = Tally.of(report(Domain.GEBIEDEN, 2, Optional.of(Direction.GELIJK)));
    List<Integer> written = new ArrayList<>();

    tally.writeTo(written::add);
    Iterator<Integer> numbers = written.iterator();

    assertThat(Tally.readFrom(numbers::next)).isEqualTo(tally);
    assertThat(numbers.hasNext()).isFalse();
  }

  @Test
  void aReportIsNeverFinerThanAQuarterAndNeverInTheThemeOfAll() {
    Sfeerbeeld report = report(Domain.VEILIG, 1, Optional.empty());

    assertThatThrownBy(() -> with(report, Instant.parse("2026-01-05T04:15:01Z"), report.themes()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(report, report.observedAt(), List.of(ThemeId.ALL)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> with(report, report.observedAt(), List.of()))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Sfeerbeeld with(Sfeerbeeld report, Instant observedAt, List<ThemeId> themes) {
    return new Sfeerbeeld(
        report.id(),
        observedAt,
        report.area(),
        report.domain(),
        themes,
        report.level(),
        report.direction(),
        report.kind(),
        report.basis(),
        report.source(),
        report.resilience(),
        report.note());
  }

  private static Sfeerbeeld report(Domain domain, int level, Optional<Direction> direction) {
    return new Sfeerbeeld(
        new ReportId(new UUID(0, 1)),
        Instant.parse("2026-01-05T04:15:00Z"),
        new AreaId("centrum"),
        domain,
        List.of(new ThemeId("oekraine")),
        TensionLevel.of(level),
        direction,
        Kind.SPANNING,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
