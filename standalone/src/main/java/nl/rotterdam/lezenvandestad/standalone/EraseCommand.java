// SPDX-License-Identifier: EUPL-1.2
package nl.rotterdam.lezenvandestad.standalone;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import nl.rotterdam.lezenvandestad.model.erasure.Scope;
import nl.rotterdam.lezenvandestad.process.Installation;
import nl.rotterdam.lezenvandestad.process.Options;
import nl.rotterdam.lezenvandestad.standalone.erasure.ErasureOrder;
import nl.rotterdam.lezenvandestad.standalone.imports.CountedReports;

/**
 * {@code ./lezen wis}: erases everything of one theme or one day, in the system that runs or in one
 * that is started for as long as it takes.
 */
final class EraseCommand {

  private static final String THEME = "--thema";
  private static final String DAY = "--dag";

  private final Console console;
  private final Places places;

  EraseCommand(Console console, Places places) {
    this.console = console;
    this.places = places;
  }

  void run(List<String> arguments) throws InterruptedException {
    Options options = places.options(arguments, List.of(THEME, DAY), List.of());
    Scope scope = scope(options);
    Path data = places.data(options);
    LogFile.under(data);
    Installation installation = new Installation(options);
    Optional<String> running = running(installation, data);
    if (running.isPresent()) {
      erase(scope, running.get());
      return;
    }
    try (WholeCity city = new WholeCity(installation, data, console, LezenApp::fail)) {
      erase(scope, city.broker().bootstrapServers());
    }
  }

  private static Optional<String> running(Installation installation, Path data) {
    String configured = installation.broker().bootstrapServers();
    if (!configured.equals(Installation.EMBEDDED)) {
      return Optional.of(configured);
    }
    Optional<DataFolder> free = DataFolder.take(data);
    free.ifPresent(DataFolder::close);
    return free.isPresent() ? Optional.empty() : Optional.of(DataFolder.brokerOfHolder(data));
  }

  private static Scope scope(Options options) {
    Optional<String> text =
        options
            .value(THEME)
            .map(theme -> "thema:" + theme)
            .or(() -> options.value(DAY).map(day -> "dag:" + day));
    if (text.isEmpty() || (options.has(THEME) && options.has(DAY))) {
      throw new IllegalArgumentException(
          "Gebruik: ./lezen wis --thema ID, of: ./lezen wis --dag 2026-03-01");
    }
    try {
      return Scope.parse(text.get());
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "Dit is geen thema (zoals midden-oosten, niet 'alle') of geen dag (zoals 2026-03-01).",
          e);
    }
  }

  private void erase(Scope scope, String broker) throws InterruptedException {
    int reports = new ErasureOrder(broker, InstantSource.system()).give(scope);
    console.say("  %d sfeerbeelden met hun notitie zijn gewist.".formatted(reports));
    try (CountedReports counted = new CountedReports(broker)) {
      counted.await();
    }
    console.say("  De tellingen en cijfers van " + scope + " zijn gewist.");
    console.say("  De laatste bytes zijn binnen een dag van de schijf, als het systeem draait.");
  }
}
