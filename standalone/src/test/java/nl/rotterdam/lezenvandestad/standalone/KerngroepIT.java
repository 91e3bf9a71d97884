// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.dashboard.page.AppRoutes;
import nl.rotterdam.lezenvandestad.testkit.Await;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The kerngroep's app in a real browser: the journeys in {@code dashboard-api/web/journey}, in a
 * city of eight ordinary weeks in which something happens in Spangen now.
 */
@Timeout(540)
class KerngroepIT {

  private static final Path WEB = Path.of("..", "dashboard-api", "web");
  private static final String KEY = "sleutel-van-de-kerngroep";
  private static final String REPORTER_KEY = "sleutel-van-een-melder";

  private static final int DAYS = 56;
  private static final int A_DAY = 8;
  private static final int ACUTE = 24;
  private static final List<String> WIJKEN =
      List.of("cool", "spangen", "katendrecht", "lombardijen", "rubroek", "carnisse");
  private static final List<String> THEMES =
      List.of("oekraine", "midden-oosten", "armoede-en-bestaanszekerheid");
  private static final List<String> DOMAINS = List.of("veilig", "sociaal", "gebieden");

  @TempDir private Path folder;

  /**
   * Acute tension is looked for once a quarter, and by a watch that starts: so the city starts
   * again once everything is reported.
   */
  @Test
  void theKerngroepSeesTheCityChangeAndDealsWithAnAlert() throws Exception {
    Journeys journeys = Journeys.of(WEB, folder, AppRoutes.class, "app.js");
    Map<String, String> keys = Map.of("kerngroep", KEY, "melder", REPORTER_KEY);
    var installation = journeys.installation(keys);
    try (WholeCity city = journeys.start(installation)) {
      report(city.port(), Stream.concat(ordinaryWeeks(Instant.now()), acuteNow(Instant.now())));
      // What is not counted yet would miss the only look of the watch that starts next.
      Await.untilAsserted(
          "the reports from Spangen",
          () -> assertThat(cell(city.port())).contains("\"aantal\":{\"van\":20"));
    }
    try (WholeCity city = journeys.start(installation)) {
      journeys.travel(city, Map.of("LEZEN_SLEUTEL", KEY, "LEZEN_MELDER", REPORTER_KEY));
    }
  }

  private static String cell(int port) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest question =
          HttpRequest.newBuilder(
                  URI.create("http://127.0.0.1:" + port + "/v1/indicatoren/oekraine/delfshaven"))
              .header("Authorization", "Bearer " + KEY)
              .build();
      return client.send(question, BodyHandlers.ofString()).body();
    }
  }

  private static Stream<String> ordinaryWeeks(Instant now) {
    return IntStream.range(0, DAYS * A_DAY)
        .mapToObj(n ->
            line(
                now.minus(Duration.ofDays(1 + n / A_DAY)).minus(Duration.ofHours(n % A_DAY)),
                WIJKEN.get((n + n / A_DAY) % WIJKEN.size()),
                DOMAINS.get(n % DOMAINS.size()),
                THEMES.get((n * 7 / 3) % THEMES.size()),
                1 + n % 2));
  }

  private static Stream<String> acuteNow(Instant now) {
    return IntStream.range(0, ACUTE)
        .mapToObj(n -> line(now, "spangen", DOMAINS.get(n % DOMAINS.size()), "oekraine", 5));
  }

  private static String line(Instant at, String area, String domain, String theme, int level) {
    return """
    {"id":"%s","waargenomenOp":"%s","gebied":"%s","domein":"%s","themas":["%s"],"spanning":%d}\
    """
        .formatted(UUID.randomUUID(), at, area, domain, theme, level);
  }

  private static void report(int port, Stream<String> lines) throws Exception {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(
                      URI.create("http://127.0.0.1:" + port + "/v1/sfeerbeelden/_bulk"))
                  .header("Content-Type", "application/x-ndjson")
                  .header("Authorization", "Bearer " + REPORTER_KEY)
                  .POST(BodyPublishers.ofString(lines.collect(Collectors.joining("\n"))))
                  .build(),
              BodyHandlers.ofString());
      assertThat(answer.body()).contains("\"aanvaard\":" + (DAYS * A_DAY + ACUTE));
    }
  }
}
