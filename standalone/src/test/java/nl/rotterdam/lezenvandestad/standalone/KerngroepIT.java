// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.nio.file.Path;
import java.util.Map;
import nl.rotterdam.lezenvandestad.dashboard.page.AppRoutes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The kerngroep's app in a real browser: the journeys in {@code dashboard-api/web/journey}. */
@Timeout(480)
class KerngroepIT {

  private static final Path WEB = Path.of("..", "dashboard-api", "web");
  private static final String KEY = "sleutel-van-de-kerngroep";
  private static final String REPORTER_KEY = "sleutel-van-een-melder";

  @TempDir private Path folder;

  @Test
  void theKerngroepSeesTheCityChangeAndDealsWithAnAlert() throws Exception {
    Journeys journeys = Journeys.of(WEB, folder, AppRoutes.class, "app.js");
    Map<String, String> keys = Map.of("kerngroep", KEY, "melder", REPORTER_KEY);
    try (WholeCity city = journeys.start(journeys.installation(keys))) {
      journeys.travel(city, Map.of("LEZEN_SLEUTEL", KEY, "LEZEN_MELDER", REPORTER_KEY));
    }
  }
}
