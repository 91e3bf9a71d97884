// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.ingest.form.FormPage;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.model.area.AreaLevel;
import nl.rotterdam.lezenvandestad.model.area.AreaTree;
import nl.rotterdam.lezenvandestad.model.indicator.Resolution;
import nl.rotterdam.lezenvandestad.model.theme.ThemeId;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
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
    Optional<String> chromium = chromium();
    assumeTrue(
        chromium.isPresent(), "the journeys are left out: no Chromium on the path (apt: chromium)");
    assumeTrue(
        Resource.find(FormPage.class, "melden.js").isPresent(),
        "the journeys are left out: built without the scripts (-DskipWeb)");
    Installation installation = installation();
    Console quiet = new Console(new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false);
    try (WholeCity city = new WholeCity(installation, folder.resolve("data"), quiet, () -> {})) {
      Await.until("the whole system", city::isReady);

      travel(city.port(), chromium.orElseThrow());

      Await.untilAsserted(
          "every report of the journeys",
          () -> assertThat(counted(city, installation.areas())).isEqualTo(new TreeMap<>(SENT)));
    }
  }

  private void travel(int port, String chromium) throws IOException, InterruptedException {
    Path log = folder.resolve("journeys.log");
    ProcessBuilder journeys =
        new ProcessBuilder("npm", "run", "--silent", "journey")
            .directory(WEB.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    journeys.environment().put("LEZEN", "http://127.0.0.1:" + port);
    journeys.environment().put("LEZEN_SLEUTEL", KEY);
    journeys.environment().put("CHROMIUM", chromium);
    journeys.environment().put("NO_COLOR", "1");
    Process process = journeys.start();
    try {
      boolean ended = process.waitFor(6, TimeUnit.MINUTES);
      assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
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

  /** The delivered configuration, behind a key and on free ports. */
  private Installation installation() throws IOException {
    Path config = Files.createDirectory(folder.resolve("config"));
    try (Stream<Path> delivered = Files.list(Path.of("..", "config"))) {
      for (Path file : delivered.toList()) {
        Files.copy(file, config.resolve(file.getFileName()));
      }
    }
    Path settings = config.resolve("lezen.yaml");
    Files.writeString(
        settings,
        Files.readString(settings).replace("\nserver:\n", "\nserver:\n  toegang: toegang.yaml\n"));
    Files.writeString(
        config.resolve("toegang.yaml"),
        "sleutels:\n  - {rol: melder, sha256: %s}\n".formatted(AccessPolicy.hashOf(KEY)));
    return new Installation(
        Options.read(
            List.of("--config", config.toString(), "--poort", "0", "--beheerpoort", "0"),
            Installation.OPTIONS,
            List.of()));
  }

  private static Optional<String> chromium() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(name ->
            Arrays.stream(path.split(File.pathSeparator, -1)).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst();
  }
}
