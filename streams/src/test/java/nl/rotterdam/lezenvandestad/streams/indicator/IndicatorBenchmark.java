// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.streams.indicator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.rotterdam.lezenvandestad.model.indicator.Bucket;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.indicator.Tally;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.TensionLevel;
import nl.rotterdam.lezenvandestad.streams.fixture.SmallCity;
import nl.rotterdam.lezenvandestad.streams.history.History;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * What one more report costs its cell: the history it is added to, and the indicator after it. The
 * cell is a gebied in a city of a hundred reports a day, after half a year. Runs with {@code
 * org.openjdk.jmh.Main IndicatorBenchmark} on the test class path, from the folder of the module.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class IndicatorBenchmark {

  private static final Instant NOW = Instant.parse("2026-03-10T14:00:00Z");
  private static final Duration HALF_LIFE = Duration.ofDays(7);
  private static final int DAYS = 182;
  private static final Tally ONE = Tally.of(Domain.VEILIG, TensionLevel.of(4));

  /** Whether the last two days brought eight reports at level 4 more. */
  @Param({"calm", "tense"})
  private String mood = "calm";

  private final IndicatorCalculation calculation = new IndicatorCalculation(SmallCity.alerting());
  private History cell = History.EMPTY;
  private History themeInCity = History.EMPTY;
  private History allHere = History.EMPTY;
  private History allInCity = History.EMPTY;

  /** Half a year of reports. */
  @Setup
  public void halfAYear() {
    RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
    cell = reports(random, 1);
    themeInCity = reports(random, 12);
    allHere = reports(random, 8);
    allInCity = reports(random, 100);
    for (int i = 0; i < 8 && mood.equals("tense"); i++) {
      cell = plus(cell, NOW.minus(Duration.ofHours(5L * i + 1)), ONE);
    }
  }

  private static History reports(RandomGenerator random, int perDay) {
    History history = History.EMPTY;
    for (int i = 0; i < DAYS * perDay; i++) {
      Instant at = NOW.minusSeconds(random.nextInt(DAYS * 86_400));
      Domain domain = Domain.values()[random.nextInt(Domain.values().length)];
      int level = Math.clamp(Math.round(random.nextGaussian(2, 1.2)), 1, 5);
      history = plus(history, at, Tally.of(domain, TensionLevel.of(level)));
    }
    return history.expiredAt(NOW);
  }

  private static History plus(History history, Instant at, Tally tally) {
    return history
        .plus(Bucket.holding(Resolution.QUARTER, at), tally)
        .plus(Bucket.holding(Resolution.DAY, at), tally);
  }

  /** One more report in the cell. */
  @Benchmark
  public History update() {
    return plus(cell, NOW, ONE);
  }

  /** One more report in the cell, and its indicator. */
  @Benchmark
  public Indicator updateAndIndicator() {
    Evidence evidence =
        new Evidence(
            Reports.CELL,
            HALF_LIFE,
            List.of(plus(cell, NOW, ONE), themeInCity),
            List.of(allHere, allInCity));
    return calculation.indicator(evidence, NOW);
  }
}
