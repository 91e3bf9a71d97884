// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.rotterdam.lezenvandestad.model.access.AccessPolicy;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.process.ServiceProcess;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;

/** {@code ./lezen}: everything in this process, with the demo city on a fresh folder. */
final class RunCommand {

  private static final String NO_DEMO = "--zonder-demo";
  private static final String HELP = "--help";
  private static final long POLL_MILLIS = 50;

  private final Console console;
  private final Places places;

  RunCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws Exception {
    Options options = places.options(arguments, List.of(NO_DEMO, HELP));
    if (options.has(HELP)) {
      help();
      return;
    }
    Path data = places.data(options);
    LogFile.under(data);
    Installation installation = new Installation(options);
    console.say("Lezen van de Stad");
    WholeCity city = new WholeCity(installation, data, console, LezenApp::fail);
    List<AutoCloseable> parts = new ArrayList<>(city.parts());
    try (CountedReports counted = new CountedReports(city.broker().bootstrapServers())) {
      console.step("Terugspelen wat er al was", () -> await(city));
      if (!options.has(NO_DEMO) && isOpen(installation)) {
        URI server = URI.create("http://127.0.0.1:" + city.port());
        DemoCommand demo = new DemoCommand(console, installation, data, server);
        demo.seedIfFresh(counted);
        demo.startTrickle().ifPresent(parts::add);
      }
    }
    address(installation, city);
    ServiceProcess.awaitEnd(parts);
  }

  private static boolean await(WholeCity city) {
    while (!city.isReady()) {
      try {
        Thread.sleep(POLL_MILLIS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted at the start", e);
      }
    }
    return true;
  }

  /** The demo city has no key: where one is asked for, a real city is meant. */
  private static boolean isOpen(Installation installation) {
    return installation.server().access() instanceof AccessPolicy.Open;
  }

  private void address(Installation installation, WholeCity city) {
    console.say("");
    console.say("  Klaar: http://localhost:" + city.port());
    console.say(
        isOpen(installation)
            ? "  Aanmelden is niet nodig: alleen deze machine komt erbij."
            : "  Aanmelden: een naam naar keuze, met de sleutel van uw rol als wachtwoord.");
    console.say("  Een melding sturen:");
    console.say(
        "    curl -H 'Content-Type: application/json' http://localhost:"
            + city.port()
            + "/v1/sfeerbeelden \\");
    console.say(
        "      -d '{\"gebied\":\"spangen\",\"domein\":\"sociaal\","
            + "\"themas\":[\"midden-oosten\"],\"spanning\":4}'");
    console.say("  Stoppen: Ctrl-C");
  }

  private void help() {
    console.say(
        """
        ./lezen [opties]
          --data MAP          waar de gegevens staan (anders: data)
          --config MAP        waar de configuratie staat (anders: config)
          --poort N           waar de pagina en de API luisteren (anders: lezen.yaml)
          --beheerpoort N     waar gezondheid en metingen luisteren
          --kafka HOST:POORT  een andere broker dan de ingebedde
          --zonder-demo       geen demostad\
        """);
  }
}
