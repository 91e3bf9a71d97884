// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.cell;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.day;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.indicator;
import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.quarter;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.model.indicator.Band;
import nl.rotterdam.lezenvandestad.model.indicator.Cell;
import nl.rotterdam.lezenvandestad.model.indicator.DomainPicture;
import nl.rotterdam.lezenvandestad.model.indicator.Indicator;
import nl.rotterdam.lezenvandestad.model.report.Domain;
import nl.rotterdam.lezenvandestad.model.report.Resilience;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

/**
 * Two cities that differ in nothing but the figures of groups that are too small look the same,
 * byte for byte, on every path. So no such figure is in any of them.
 */
class NoSmallGroupLeaksTest {

  private static final int SMALLEST = DashboardServer.SMALLEST_GROUP;
  private static final Cell LARGE = cell("oekraine", "noord");
  private static final Cell SMALL = cell("oekraine", "charlois");
  private static final Cell SMALL_WIJK = cell("alle", "spangen");
  private static final List<String> PATHS =
      List.of(
          "/",
          "/?op=2026-09-14",
          "/cel/oekraine/noord",
          "/cel/oekraine/charlois",
          "/cel/oekraine/charlois?op=2026-09-14",
          "/cel/alle/delfshaven",
          "/v1/indicatoren",
          "/v1/indicatoren?band=acuut",
          "/v1/indicatoren?band=onbekend",
          "/v1/indicatoren/oekraine/noord",
          "/v1/indicatoren/oekraine/charlois",
          "/v1/indicatoren/alle/spangen",
          "/v1/indicatoren/oekraine/charlois/verloop",
          "/v1/indicatoren/oekraine/noord/verloop?soort=kwartier",
          "/v1/indicatoren/oekraine/charlois/verloop?soort=kwartier");

  @Test
  void citiesThatDifferInSmallGroupsAloneLookTheSame() {
    RandomCases.check(
        10,
        random -> {
          try (DashboardServer one = DashboardServer.over(city(random));
              DashboardServer other = DashboardServer.over(city(random))) {
            for (String path : PATHS) {
              HttpResponse<String> seen = one.get(path);
              assertThat(seen.statusCode()).as(path).isEqualTo(200);
              assertThat(difference(seen.body(), other.get(path).body())).as(path).isEmpty();
            }
          }
        });
  }

  /** Where two texts part, or nothing: a whole page in a failure would help nobody. */
  private static String difference(String one, String other) {
    int place = Arrays.mismatch(one.toCharArray(), other.toCharArray());
    return place < 0 ? "" : excerpt(one, place) + " <> " + excerpt(other, place);
  }

  private static String excerpt(String text, int place) {
    return text.substring(Math.max(0, place - 60), Math.min(text.length(), place + 60));
  }

  private static HandFilledModel city(RandomGenerator random) {
    HandFilledModel model = new HandFilledModel().with(large(random));
    for (Cell small : List.of(SMALL, SMALL_WIJK)) {
      model.with(indicator(small, band(random), level(random), few(random)));
      for (int back : List.of(1, 2)) {
        model.with(
            day(
                small,
                NOW.minus(Duration.ofDays(back)),
                1,
                band(random),
                level(random),
                few(random)));
      }
    }
    for (Cell cell : List.of(SMALL, LARGE)) {
      model.with(quarter(cell, NOW.minusSeconds(1800), few(random)));
    }
    return model;
  }

  /** Enough people together, but one domain and one answer are small. */
  private static Indicator large(RandomGenerator random) {
    Indicator shown = indicator(LARGE, Band.VERHOOGD, 2.7, 9);
    int few = few(random);
    return new Indicator(
        shown.theme(),
        shown.area(),
        shown.calculatedAt(),
        shown.band(),
        shown.level(),
        shown.trend(),
        shown.contributors(),
        shown.buildUp(),
        shown.acute(),
        shown.coverage(),
        Map.of(
            Domain.VEILIG, new DomainPicture(9 - few, level(random)),
            Domain.SOCIAAL, new DomainPicture(few, level(random))),
        Map.of(Resilience.MIN, few(random)),
        shown.why());
  }

  private static int few(RandomGenerator random) {
    return random.nextInt(1, SMALLEST);
  }

  private static double level(RandomGenerator random) {
    return random.nextDouble(1, 5);
  }

  private static Band band(RandomGenerator random) {
    return Band.values()[random.nextInt(Band.values().length)];
  }
}
