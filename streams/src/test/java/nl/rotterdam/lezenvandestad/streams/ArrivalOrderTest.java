// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.CellBucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Sfeerbeeld;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.streams.fixture.Reports;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArrivalOrderTest {

  private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");
  private static final int REPORTS = 120;
  private static final int DAYS = 40;

  /** What a reader of the topics ends with. */
  private record Outcome(Map<Cell, Indicator> standing, Map<CellBucket, Tally> course) {}

  @Test
  void orderOfArrivalAndRepeatsChangeNothing(@TempDir Path folder) {
    RandomCases.check(
        4,
        random -> {
          List<Sfeerbeeld> sent = reports(random);
          List<Sfeerbeeld> shuffled = new ArrayList<>(sent);
          shuffled.addAll(sent.subList(0, REPORTS / 4));
          Collections.shuffle(shuffled, new Random(random.nextLong()));

          assertThat(outcome(folder, shuffled, random)).isEqualTo(outcome(folder, sent, random));
        });
  }

  @Test
  void everyReportIsInTheTotalOfTheCity(@TempDir Path folder) {
    RandomCases.check(
        4,
        random -> {
          Map<CellBucket, Tally> course = outcome(folder, reports(random), random).course();

          int total =
              course.entrySet().stream()
                  .filter(e -> e.getKey().bucket().resolution() == Resolution.DAY)
                  .filter(e -> e.getKey().cell().equals(new Cell(ThemeId.ALL, SmallCity.CITY)))
                  .mapToInt(e -> e.getValue().reports())
                  .sum();
          assertThat(total).isEqualTo(REPORTS);
        });
  }

  private static List<Sfeerbeeld> reports(RandomGenerator random) {
    Reports reports = new Reports();
    return Stream.generate(() -> reports.any(random, NOON, DAYS)).limit(REPORTS).toList();
  }

  private static Outcome outcome(Path folder, List<Sfeerbeeld> reports, RandomGenerator random) {
    Path state = folder.resolve(Long.toHexString(random.nextLong()));
    try (TopologyDriver city = new TopologyDriver(state, NOON)) {
      for (Sfeerbeeld report : reports) {
        city.send(report);
        if (random.nextInt(20) == 0) {
          city.tick();
        }
      }
      city.settle();
      // Both runs look at the same moment, however many ticks they took.
      city.jump(Duration.between(city.now(), NOON.plus(Duration.ofMinutes(20))));
      Map<CellBucket, Tally> course =
          city.course().entrySet().stream()
              .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().tally()));
      return new Outcome(rounded(city.indicators()), course);
    }
  }

  /** An indicator that shows the same figures is not told again, so that its moment may differ. */
  private static Map<Cell, Indicator> rounded(Map<Cell, Indicator> indicators) {
    return indicators.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> Rounding.of(e.getValue())));
  }
}
