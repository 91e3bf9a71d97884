// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.imports.BulkClient;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;
import nl.rotterdam.lezenvandestad.standalone.imports.ImportFile;

/**
 * {@code ./lezen import FILE}: sends a file to the system that runs, or starts one for as long as
 * the import takes.
 */
final class ImportCommand {

  private static final String KEY_VARIABLE = "LEZEN_SLEUTEL";

  private final Console console;
  private final Places places;

  ImportCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws Exception {
    if (arguments.isEmpty() || arguments.getFirst().startsWith("--")) {
      throw new IllegalArgumentException(
          "Gebruik: ./lezen import BESTAND [--data MAP] [--poort N]");
    }
    ImportFile file = new ImportFile(places.fromCaller(arguments.getFirst()));
    Options options = places.options(arguments.subList(1, arguments.size()), List.of());
    Path data = places.data(options);
    LogFile.under(data);
    Installation installation = new Installation(options);
    int port = installation.server().port();
    if (isRunning(port)) {
      send(file, port);
      console.say("  Het draaiende systeem telt ze nu.");
      tellWhereToLook(file, port);
      return;
    }
    try (WholeCity city = new WholeCity(installation, data, console, LezenApp::fail);
        CountedReports counted = new CountedReports(city.broker().bootstrapServers())) {
      send(file, city.port());
      console.step(
          "Wachten tot alles geteld is",
          () -> {
            await(counted);
            return true;
          });
    }
    console.say("  Start ./lezen om het beeld te zien.");
    tellWhereToLook(file, port);
  }

  private static void await(CountedReports counted) {
    try {
      counted.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while the reports were counted", e);
    }
  }

  private void send(ImportFile file, int port) throws IOException, InterruptedException {
    long total = file.count();
    URI server = URI.create("http://127.0.0.1:" + port);
    BulkClient client = new BulkClient(server, Optional.ofNullable(System.getenv(KEY_VARIABLE)));
    BulkClient.Outcome outcome;
    try (Stream<String> lines = file.lines()) {
      outcome = client.send(lines.iterator(), sent -> console.progress("Inlezen", sent, total));
    }
    console.say(
        "  %d aanvaard, %d geweigerd, bij %d is iets uit de notitie gehaald."
            .formatted(outcome.accepted(), outcome.refused(), outcome.masked()));
    tell("Gemaskeerd, per soort", outcome.maskedByKind());
    tell("Geweigerd, per reden", outcome.refusedByReason());
  }

  private void tell(String what, Map<String, Long> counts) {
    if (!counts.isEmpty()) {
      console.say(
          counts.entrySet().stream()
              .map(count -> count.getKey() + " " + count.getValue())
              .collect(Collectors.joining(", ", "  " + what + ": ", ".")));
    }
  }

  private void tellWhereToLook(ImportFile file, int port) throws IOException {
    Optional<String> day = file.lastDay();
    day.ifPresent(
        last -> console.say("  De laatste dag: http://localhost:" + port + "/?op=" + last));
  }

  private static boolean isRunning(int port) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/openapi.json")).build();
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (ConnectException nobodyThere) {
      return false;
    }
  }
}
