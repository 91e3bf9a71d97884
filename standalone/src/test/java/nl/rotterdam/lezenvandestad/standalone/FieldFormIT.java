// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.rotterdam.lezenvandestad.ingest.form.FormPage;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The field form in a real browser, against the whole system behind keys: the journeys in {@code
 * ingest/web/journey}, and what came of them.
 */
@Timeout(480)
class FieldFormIT {

  private static final Path WEB = Path.of("..", "ingest", "web");
  private static final String KEY = "sleutel-van-de-proef";

  /** How many reports the journeys send from each wijk: what they retried counts once. */
  private static final Map<String, Integer> SENT =
      Map.of(
          "spangen", 3,
          "cool", 2,
          "rubroek", 1,
          "struisenburg", 1,
          "oude-westen", 1,
          "katendrecht", 1,
          "blijdorp", 1,
          "noordereiland", 1);

  @TempDir private Path folder;

  @Test
  void whatIsReportedInABrowserCountsOnce() throws Exception {
    Journeys journeys = Journeys.of(WEB, folder, FormPage.class, "melden.js");
    Installation installation = journeys.installation(Map.of("melder", KEY));
    try (WholeCity city = journeys.start(installation)) {
      journeys.travel(city, Map.of("LEZEN_SLEUTEL", KEY));

      Await.untilAsserted(
          "every report of the journeys",
          () -> assertThat(counted(city, installation.areas())).isEqualTo(new TreeMap<>(SENT)));
    }
  }

  private static Map<String, Integer> counted(WholeCity city, AreaTree areas) {
    Map<String, Integer> counted = new TreeMap<>();
    CountedTallies.read(city.broker().bootstrapServers())
        .forEach((key, point) -> {
          boolean ofWijk =
              areas
                  .find(key.cell().area())
                  .filter(area -> area.level() == AreaLevel.WIJK)
                  .isPresent();
          if (ofWijk
              && key.cell().theme().equals(ThemeId.ALL)
              && key.bucket().resolution() == Resolution.DAY) {
            counted.merge(key.cell().area().value(), point.tally().reports(), Integer::sum);
          }
        });
    return counted;
  }
}
