// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.standalone.demo.DemoCity;
import nl.rotterdam.lezenvandestad.standalone.demo.DemoReport;
import nl.rotterdam.lezenvandestad.standalone.imports.BulkClient;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;

/**
 * Tells the demo city's story to the system that just started, when its folder is a fresh one or
 * the demo's own. A folder with a municipality's or an import's reports is left alone.
 */
final class DemoCommand {

  private static final String MARKER = "demostad";

  private final Console console;
  private final Path marker;
  private final URI server;
  private final DemoCity city;
  private final InstantSource clock = InstantSource.system();

  DemoCommand(Console console, Installation installation, Path data, URI server) {
    this.console = console;
    this.marker = data.resolve(MARKER);
    this.server = server;
    this.city = new DemoCity(DemoCity.SEED, installation.areas(), installation.themes());
  }

  /**
   * Sends the weeks up to now. What was sent before has the same ids and counts once;
   * docs/demo-city.md tells what a later week adds.
   */
  void seedIfFresh(CountedReports counted) throws IOException, InterruptedException {
    if (!isDemo() && counted.everReceived() == 0) {
      Files.createFile(marker);
    }
    if (!isDemo()) {
      return;
    }
    List<DemoReport> reports = city.reports(clock.instant());
    BulkClient.Outcome outcome =
        new BulkClient(server, Optional.empty())
            .send(
                reports.stream().map(DemoReport::ndjson).iterator(),
                sent -> console.progress("Demostad vertellen", sent, reports.size()));
    if (outcome.refused() > 0) {
      throw new IllegalStateException("the demo city has reports that the intake refuses");
    }
    console.step("Tellen", () -> await(counted));
  }

  /** Keeps the story going, in a demo folder. */
  Optional<AutoCloseable> startTrickle() {
    return isDemo() ? Optional.of(DemoTrickle.start(city, server, clock)) : Optional.empty();
  }

  private boolean isDemo() {
    return Files.exists(marker);
  }

  private static boolean await(CountedReports counted) {
    try {
      counted.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException("interrupted while counting", e));
    }
  }
}
