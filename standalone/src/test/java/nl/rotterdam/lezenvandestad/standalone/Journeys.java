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
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.html.Resource;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.testkit.Await;

/**
 * The journeys of an npm project: in a real browser, against the whole system behind keys. Left out
 * with a word where there is no Chromium, or no script to try.
 */
final class Journeys {

  private static final long MINUTES = 6;

  private final Path web;
  private final Path folder;
  private final String chromium;

  private Journeys(Path web, Path folder, String chromium) {
    this.web = web;
    this.folder = folder;
    this.chromium = chromium;
  }

  /**
   * The journeys in a folder; ends the test here when they cannot be made.
   *
   * @param folder for what the system keeps and says
   * @param script beside which class the script of the page is, and its name
   */
  static Journeys of(Path web, Path folder, Class<?> beside, String script) {
    Optional<String> chromium = chromium();
    assumeTrue(
        chromium.isPresent(), "the journeys are left out: no Chromium on the path (apt: chromium)");
    assumeTrue(
        Resource.find(beside, script).isPresent(),
        "the journeys are left out: built without the scripts (-DskipWeb)");
    return new Journeys(web, folder, chromium.orElseThrow());
  }

  /** The delivered configuration on free ports, behind these keys by role. */
  Installation installation(Map<String, String> keys) throws IOException {
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
        keys.entrySet().stream()
            .map(key ->
                "  - {rol: %s, sha256: %s}\n"
                    .formatted(key.getKey(), AccessPolicy.hashOf(key.getValue())))
            .collect(Collectors.joining("", "sleutels:\n", "")));
    return new Installation(
        Options.read(
            List.of("--config", config.toString(), "--poort", "0", "--beheerpoort", "0"),
            Installation.OPTIONS,
            List.of()));
  }

  /** The whole system, ready. */
  WholeCity start(Installation installation) throws Exception {
    Console quiet = new Console(new PrintStream(new ByteArrayOutputStream(), true, UTF_8), false);
    WholeCity city = new WholeCity(installation, folder.resolve("data"), quiet, () -> {});
    Await.until("the whole system", city::isReady);
    return city;
  }

  /** Travels; fails with what the journeys say when one of them does. */
  void travel(WholeCity city, Map<String, String> environment)
      throws IOException, InterruptedException {
    Path log = folder.resolve("journeys.log");
    ProcessBuilder journeys =
        new ProcessBuilder("npm", "run", "--silent", "journey")
            .directory(web.toFile())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    journeys.environment().putAll(environment);
    journeys.environment().put("LEZEN", "http://127.0.0.1:" + city.port());
    journeys.environment().put("CHROMIUM", chromium);
    journeys.environment().put("NO_COLOR", "1");
    Process process = journeys.start();
    try {
      boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
      assertThat(ended && process.exitValue() == 0).as(Files.readString(log)).isTrue();
    } finally {
      process.descendants().forEach(ProcessHandle::destroy);
      process.destroy();
    }
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
