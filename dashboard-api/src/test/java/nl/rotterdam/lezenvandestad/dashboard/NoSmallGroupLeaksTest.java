// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.dashboard;

import static nl.rotterdam.lezenvandestad.dashboard.Fixtures.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import nl.rotterdam.lezenvandestad.testkit.RandomCases;
import org.junit.jupiter.api.Test;

/**
 * Two cities that differ in nothing but the figures of groups that are too small look the same,
 * byte for byte, on every path. So no such figure is in any of them.
 */
class NoSmallGroupLeaksTest {

  private static final int SMALLEST = DashboardServer.SMALLEST_GROUP;
  private static final Instant WEEK_AGO = NOW.minus(Duration.ofDays(7));
  private static final List<String> PATHS =
      List.of(
          "/eenvoudig",
          "/eenvoudig?op=2026-09-14",
          "/cel/oekraine/noord",
          "/cel/oekraine/charlois",
          "/cel/oekraine/charlois?op=2026-09-14",
          "/cel/alle/delfshaven",
          "/v1/indicatoren",
          "/v1/indicatoren?band=acuut",
          "/v1/indicatoren?band=onbekend",
          "/v1/indicatoren?op=2026-09-14",
          "/v1/indicatoren/oekraine/noord",
          "/v1/indicatoren/oekraine/charlois",
          "/v1/indicatoren/alle/spangen",
          "/v1/indicatoren/oekraine/charlois/verloop",
          "/v1/indicatoren/oekraine/noord/verloop",
          "/v1/indicatoren/alle/rotterdam/verloop",
          "/v1/indicatoren/internationaal/charlois",
          "/v1/waarschuwingen");

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

  /** Enough people in one cell, and in others fewer, each time other ones. */
  private static HandFilledModel city(RandomGenerator random) {
    HandFilledModel model =
        new HandFilledModel()
            .report("oekraine", "noord", NOW, 2, 3, 4)
            .report("oekraine", "noord", WEEK_AGO, 1, 2, 2, 2)
            .with(Alerts.acute(Fixtures.cell("oekraine", "noord"), 3 + random.nextInt(9)));
    for (Instant moment : List.of(NOW, WEEK_AGO)) {
      int here = random.nextInt(SMALLEST);
      model.report("oekraine", "charlois", moment, levels(random, here));
      model.report(
          "armoede-en-bestaanszekerheid", "spangen", moment, levels(random, SMALLEST - 1 - here));
    }
    return model;
  }

  private static int[] levels(RandomGenerator random, int reports) {
    return random.ints(reports, 1, 6).toArray();
  }
}
